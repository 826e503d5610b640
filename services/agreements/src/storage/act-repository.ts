import type { Outbox } from '@casebridge/service'
import type { Kysely } from 'kysely'
import { recordableOf } from '../domain/act.ts'
import type { ActStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

/** Queues acts for the ledger, in the transaction of the act itself: both are kept, or neither. */
export function actRepository(db: Kysely<Schema>): ActStore {
  return {
    async queue(act) {
      const { entryId, entry, actor } = recordableOf(act)
      await db
        .insertInto('outbox')
        .values({ entry_id: entryId, entry, actor: JSON.stringify(actor) })
        .execute()
    },
  }
}

/** The queue, for `sendOutbox`. */
export function outboxOf(db: Kysely<Schema>): Outbox {
  return {
    async list(limit) {
      const rows = await db.selectFrom('outbox').selectAll().orderBy('number').limit(limit).execute()
      return rows.map(({ entry_id, entry, actor }) => ({ entryId: entry_id, entry, actor }))
    },
    async forget(entryIds) {
      await db.deleteFrom('outbox').where('entry_id', 'in', entryIds).execute()
    },
  }
}
