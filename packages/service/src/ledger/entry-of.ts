import { randomUUID } from 'node:crypto'
import type { Entry } from '@casebridge/ledger'

/** What an act adds to the fields every entry has. */
export type EntryOf = Pick<Entry, 'event' | 'transaction'> & Partial<Entry>

/** A ledger entry of an act: coded, without a person. */
export function entryOf(
  by: Pick<Entry, 'organisation' | 'role'>,
  at: Date,
  trace: string | null,
  act: EntryOf,
): Entry {
  return {
    v: 1,
    id: randomUUID(),
    occurredAt: at.toISOString(),
    unit: null,
    ...by,
    holders: [],
    recipients: [],
    purpose: null,
    basis: [],
    classes: [],
    effect: null,
    decision: null,
    policy: null,
    registry: null,
    trace,
    commitments: { actor: null, person: null },
    ...act,
  }
}
