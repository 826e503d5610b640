import { type Entry, encodeEntry } from '@casebridge/ledger'
import {
  decrypt,
  encrypt,
  type KeyEncryption,
  newDataKey,
  type Outbox,
  type Recordable,
} from '@casebridge/service'
import { SERVICE_SIGHT } from '../actor.ts'
import { asCaller, type ExchangeDatabase, type Handle } from './as-caller.ts'
import type { OutboxRow } from './tables.ts'

/** What an entry commits to, kept beside it. */
export type QueuedDetail = Pick<Recordable, 'actor' | 'person'>

/**
 * Queues an entry that nothing waits for: an outcome, an acknowledgement, an act that reveals nothing. It is sent to
 * the ledger soon, in order, and survives any crash. INVARIANT: an entry that a reveal depends on never goes this way.
 */
export async function queueEntry(
  keys: KeyEncryption,
  tx: Handle,
  entry: Entry,
  at: Date,
  detail: QueuedDetail,
): Promise<void> {
  const sealed = await seal(keys, entry.id, detail)
  const values = { unit_id: entry.unit ?? '', entry_id: entry.id, entry: encodeEntry(entry), ...sealed }
  await tx
    .insertInto('outbox')
    .values({ ...values, queued_at: at.toISOString() })
    .execute()
}

/** The queue as the service itself sees it, for `sendOutbox`. */
export function outboxOf(db: ExchangeDatabase, keys: KeyEncryption): Outbox {
  return {
    async list(limit) {
      const rows = await asCaller(db, SERVICE_SIGHT, (tx) =>
        tx.selectFrom('outbox').selectAll().orderBy('queued_at').limit(limit).execute(),
      )
      return Promise.all(rows.map((row) => open(keys, row)))
    },
    forget: (entryIds) =>
      asCaller(db, SERVICE_SIGHT, async (tx) => {
        await tx.deleteFrom('outbox').where('entry_id', 'in', entryIds).execute()
      }),
  }
}

/** Whether something queued until a moment (RFC 3339 UTC) is still to be recorded; for the reach `service`. */
export async function isQueued(db: ExchangeDatabase, until: string): Promise<boolean> {
  const row = await asCaller(db, SERVICE_SIGHT, (tx) =>
    tx.selectFrom('outbox').select('entry_id').where('queued_at', '<=', until).limit(1).executeTakeFirst(),
  )
  return row !== undefined
}

/** Under a key of its own, which goes with the row as soon as the entry is recorded. */
async function seal(keys: KeyEncryption, entryId: string, detail: QueuedDetail) {
  const key = newDataKey()
  return {
    detail: encrypt(key, Buffer.from(JSON.stringify(detail)), contextOf(entryId)),
    detail_key: await keys.wrap(key, contextOf(entryId)),
  }
}

async function open(keys: KeyEncryption, row: OutboxRow): Promise<Recordable> {
  const { entry_id: entryId, entry, detail, detail_key: wrapped } = row
  // Queued before details were kept.
  if (detail === null || wrapped === null) return { entryId, entry }
  const key = await keys.unwrap(wrapped, contextOf(entryId))
  const opened: QueuedDetail = JSON.parse(Buffer.from(decrypt(key, detail, contextOf(entryId))).toString())
  return { entryId, entry, ...opened }
}

function contextOf(entryId: string): string {
  return `outbox|${entryId}`
}
