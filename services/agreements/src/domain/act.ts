import { randomUUID } from 'node:crypto'
import { encodeEntry } from '@casebridge/ledger'
import {
  type ActorDetail,
  commitmentTo,
  committed,
  entryOf,
  normalized,
  type Recordable,
} from '@casebridge/service'
import type { Professional } from './storage.ts'

/** What somebody did here, as the ledger will know it: codes, with who and why behind a commitment. */
export interface Act {
  readonly by: Pick<Professional, 'id' | 'agency' | 'roles'>
  readonly at: Date
  /** W3C trace id. */
  readonly trace: string
  /** A code word: `signed`, `key-registered`. */
  readonly effect: string
  readonly unit?: string
  /** Ids of what was acted on: agreements, clauses, agencies. */
  readonly basis?: readonly string[]
  /** Agencies that it concerns. */
  readonly recipients?: readonly string[]
  /** Why, in the words of whoever acted. */
  readonly justification?: string
  /** Revisions that came of it. */
  readonly policy?: string
  readonly registry?: string
}

/** Who acts, as the registry has them, and in which trace. */
export interface Acting {
  readonly by: Professional
  /** W3C trace id. */
  readonly trace: string
}

/** The entry of an act, ready to be queued. */
export function recordableOf(act: Act): Recordable {
  const { by, at, trace, effect, unit, basis, recipients, justification, policy, registry } = act
  const detail: ActorDetail = { professional: by.id, ...(justification && { justification }) }
  const actor = committed(normalized(detail))
  const entry = entryOf({ organisation: by.agency, role: by.roles[0] ?? 'none' }, at, trace, {
    event: 'agreement',
    transaction: randomUUID(),
    effect,
    unit: unit ?? null,
    basis: basis ?? [],
    recipients: recipients ?? [],
    policy: policy ?? null,
    registry: registry ?? null,
    commitments: { actor: commitmentTo(actor), person: null },
  })
  return { entryId: entry.id, entry: encodeEntry(entry), actor }
}
