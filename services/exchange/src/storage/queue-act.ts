import type { Entry } from '@casebridge/ledger'
import { type ActorDetail, commitmentTo, committed, normalized, type PersonDetail } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { byWhom, entryOf } from '../domain/entries.ts'
import type { Handle } from './as-caller.ts'
import { queueEntry } from './outbox.ts'

/** An act as the ledger will know it: coded, with who acted, why and about whom committed to and kept beside it. */
export interface Act extends Partial<Omit<Entry, 'v' | 'id' | 'occurredAt' | 'commitments' | 'event'>> {
  readonly actor: Actor
  /** W3C trace id. */
  readonly trace: string | null
  readonly at: Date
  readonly unit: string
  readonly event: Entry['event']
  /** Code word, e.g. `case-opened`. */
  readonly effect: string
  /** Why, in the words of who acted; LED art. 25(1). */
  readonly justification?: string
  readonly person?: PersonDetail | null
}

/** Queues the entry of an act that reveals nothing, in the transaction of the act itself: both are kept, or neither. */
export function queueAct(
  deps: Pick<Deps, 'outboxKeys' | 'directory'>,
  tx: Handle,
  { actor, trace, at, justification, person, ...act }: Act,
): Promise<void> {
  const by: ActorDetail = {
    ...byWhom(actor),
    ...(justification !== undefined && { justification: justification.toWellFormed() }),
  }
  const detail = { actor: committed(normalized(by)), ...(person && { person: committed(person) }) }
  const entry = entryOf(actor, at, trace, {
    transaction: newId(),
    registry: deps.directory().revision,
    ...act,
    commitments: {
      actor: commitmentTo(detail.actor),
      person: detail.person === undefined ? null : commitmentTo(detail.person),
    },
  })
  return queueEntry(deps.outboxKeys, tx, entry, at, detail)
}
