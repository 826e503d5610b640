import type { Entry } from '@casebridge/ledger'
import { commitmentTo, committed, type PersonDetail } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Deps } from '../deps.ts'
import { clockEntry } from '../domain/entries.ts'
import type { Handle } from './as-caller.ts'
import { queueEntry } from './outbox.ts'

/** What happened by itself, as the ledger will know it. */
interface ClockAct extends Partial<Omit<Entry, 'v' | 'id' | 'occurredAt' | 'commitments' | 'event'>> {
  readonly at: Date
  readonly unit: string
  /** Whose object it was. */
  readonly agency: string
  readonly event: Entry['event']
  readonly effect: string
  readonly person?: PersonDetail | null
}

/** Queues the entry of what a clock does, in the transaction that does it: both are kept, or neither. */
export function queueClockAct(
  deps: Pick<Deps, 'outboxKeys' | 'directory'>,
  tx: Handle,
  { at, unit, agency, person, ...act }: ClockAct,
): Promise<void> {
  const detail = person && { person: committed(person) }
  const entry = clockEntry(unit, agency, at, {
    ...{ transaction: newId(), registry: deps.directory().revision, ...act },
    commitments: { actor: null, person: detail ? commitmentTo(detail.person) : null },
  })
  return queueEntry(deps.outboxKeys, tx, entry, at, detail ?? {})
}
