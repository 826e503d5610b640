import { type Kysely, sql } from 'kysely'
import type { FlagStore } from '../domain/flags/flag-store.ts'
import type { AuditTables } from './schema.ts'

/** Any number that nobody else of the schema locks: one pass at a time, whichever replica runs it. */
const PASS_LOCK = 7_403_117

/** How far flags were looked for, and which were opened, in PostgreSQL. */
export function flagStore(db: Kysely<AuditTables>): FlagStore {
  return {
    alone: (work) =>
      db.transaction().execute(async (tx) => {
        // The lock goes with the transaction, so a process that is killed does not keep it.
        const { rows } = await sql<{
          held: boolean
        }>`select pg_try_advisory_xact_lock(${PASS_LOCK}) as held`.execute(tx)
        if (rows[0]?.held !== true) return false
        await work()
        return true
      }),
    async cursor(watch) {
      const row = await db
        .selectFrom('flag_cursor')
        .select('idx')
        .where('watch', '=', watch)
        .executeTakeFirst()
      return row?.idx ?? -1
    },
    async advance(watch, index) {
      await sql`
        insert into flag_cursor as c (watch, idx) values (${watch}, ${index})
        on conflict (watch) do update set idx = greatest(c.idx, excluded.idx)`.execute(db)
    },
    async listOpened(reasonKeys) {
      const rows = await db
        .selectFrom('review')
        .select('reason_key')
        .where(sql<boolean>`reason_key = any(${reasonKeys}::text[])`)
        .execute()
      return rows.map((row) => row.reason_key)
    },
  }
}
