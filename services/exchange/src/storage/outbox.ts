import { type Entry, encodeEntry } from '@casebridge/ledger'
import type { Handle } from './as-caller.ts'

/**
 * Queues an entry that nothing waits for: an outcome, an acknowledgement, an act that reveals nothing. It is sent to
 * the ledger soon, in order, and survives any crash. INVARIANT: an entry that a reveal depends on never goes this way.
 */
export async function queueEntry(tx: Handle, unit: string, entry: Entry, at: Date): Promise<void> {
  const values = { unit_id: unit, entry_id: entry.id, entry: encodeEntry(entry), queued_at: at.toISOString() }
  await tx.insertInto('outbox').values(values).execute()
}

/** The oldest queued entries; for the service itself. */
export async function listQueued(
  tx: Handle,
  limit: number,
): Promise<readonly { entryId: string; entry: Uint8Array }[]> {
  const rows = await tx
    .selectFrom('outbox')
    .select(['entry_id', 'entry'])
    .orderBy('queued_at')
    .limit(limit)
    .execute()
  return rows.map(({ entry_id, entry }) => ({ entryId: entry_id, entry }))
}

/** Forgets entries that are in the ledger; for the service itself. */
export async function deleteQueued(tx: Handle, entryIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('outbox').where('entry_id', 'in', entryIds).execute()
}
