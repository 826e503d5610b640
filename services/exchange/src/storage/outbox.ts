import { type Entry, encodeEntry } from '@casebridge/ledger'
import type { Outbox } from '@casebridge/service'
import { SERVICE_SIGHT } from '../actor.ts'
import { asCaller, type ExchangeDatabase, type Handle } from './as-caller.ts'

/**
 * Queues an entry that nothing waits for: an outcome, an acknowledgement, an act that reveals nothing. It is sent to
 * the ledger soon, in order, and survives any crash. INVARIANT: an entry that a reveal depends on never goes this way.
 */
export async function queueEntry(tx: Handle, unit: string, entry: Entry, at: Date): Promise<void> {
  const values = { unit_id: unit, entry_id: entry.id, entry: encodeEntry(entry), queued_at: at.toISOString() }
  await tx.insertInto('outbox').values(values).execute()
}

/** The queue as the service itself sees it, for `sendOutbox`. */
export function outboxOf(db: ExchangeDatabase): Outbox {
  return {
    list: (limit) =>
      asCaller(db, SERVICE_SIGHT, async (tx) => {
        const queued = tx.selectFrom('outbox').select(['entry_id as entryId', 'entry'])
        return queued.orderBy('queued_at').limit(limit).execute()
      }),
    forget: (entryIds) =>
      asCaller(db, SERVICE_SIGHT, async (tx) => {
        await tx.deleteFrom('outbox').where('entry_id', 'in', entryIds).execute()
      }),
  }
}
