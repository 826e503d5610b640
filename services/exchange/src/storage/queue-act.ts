import type { EntryEvent } from '@casebridge/ledger'
import type { Actor } from '../actor.ts'
import { actEntry } from '../domain/entries.ts'
import type { Handle } from './as-caller.ts'
import { queueEntry } from './outbox.ts'

/** An act of casework as the ledger will know it: coded, without a person. */
export interface Act {
  readonly actor: Actor
  /** W3C trace id. */
  readonly trace: string
  readonly at: Date
  readonly unit: string
  readonly event: EntryEvent
  /** Code word, e.g. `case-opened`. */
  readonly effect: string
}

/** Queues the entry of an act that reveals nothing, in the transaction of the act itself: both are kept, or neither. */
export function queueAct(tx: Handle, { actor, trace, at, unit, event, effect }: Act): Promise<void> {
  return queueEntry(tx, unit, actEntry(actor, at, trace, unit, event, effect), at)
}
