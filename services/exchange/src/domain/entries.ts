import type { Entry, EntryEvent } from '@casebridge/ledger'
import { v7 as newId } from 'uuid'
import type { Actor } from '../actor.ts'

/** What an act adds to the fields every entry has. */
export type EntryOf = Pick<Entry, 'event' | 'transaction'> & Partial<Entry>

/** A ledger entry of this actor's act: coded, without a person. */
export function entryOf(actor: Actor, at: Date, trace: string | null, act: EntryOf): Entry {
  return {
    v: 1,
    id: newId(),
    occurredAt: at.toISOString(),
    unit: null,
    organisation: actor.agency,
    role: actor.professional.roles[0] ?? 'none',
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

/** The entry of an act in a unit that reveals nothing: a case opened, an item kept, a session convened. */
export function actEntry(
  actor: Actor,
  at: Date,
  trace: string,
  unit: string,
  event: EntryEvent,
  effect: string,
): Entry {
  return entryOf(actor, at, trace, { event, transaction: newId(), unit, effect })
}
