import { type Entry, encodeEntry } from '@casebridge/ledger'
import { commitmentTo, committed, normalized, type Recorded } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
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
  const detail = committed(normalized({ professional: actor.professional.id, justification: reason }))
  const { transaction, purpose, decision, policy, registry } = opened
  const act = entryOf(actor, now(), trace, {
    ...{ event: 'review', effect: 'replayed', transaction, unit, purpose, decision, policy, registry },
    recipients: [actor.agency],
    commitments: { actor: commitmentTo(detail), person: null },
  })
  const entry = encodeEntry(act)
  return { recorded: await ledger.record({ entryId: act.id, entry, actor: detail }), entry }
}
