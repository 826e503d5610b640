import { randomBytes } from 'node:crypto'
import { commit, type Entry, encodeEntry } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Recorded } from '../disclosure/ledger.ts'
import { entryOf } from '../entries.ts'

/** What was opened, by whom and why. */
export interface Opening {
  readonly actor: Actor
  readonly trace: string
  readonly reason: string
  readonly unit: string
  /** The entry of the decision that is opened. */
  readonly opened: Entry
}

/**
 * Records that an auditor opens a decision, under the transaction of that decision.
 * INVARIANT (I1): resolves with a verified receipt before anything of it is shown. @throws Unavailable
 */
export async function recordOpening(
  { ledger, now }: Pick<Deps, 'ledger' | 'now'>,
  { actor, trace, reason, unit, opened }: Opening,
): Promise<{ readonly recorded: Recorded; readonly entry: Uint8Array }> {
  const key = randomBytes(32)
  const detail = { professional: actor.professional.id, justification: reason.normalize('NFC') }
  const { transaction, purpose, decision, policy, registry } = opened
  const entry = entryOf(actor, now(), trace, {
    ...{ event: 'review', effect: 'replayed', transaction, unit, purpose, decision, policy, registry },
    recipients: [actor.agency],
    commitments: { actor: commit(nodeHash, new Uint8Array(key), detail), person: null },
  })
  const bytes = encodeEntry(entry)
  const recorded = await ledger.record({
    entryId: entry.id,
    entry: bytes,
    actor: { key: key.toString('base64'), detail },
  })
  return { recorded, entry: bytes }
}
