import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/** Runs with what a review may reach in view: in one transaction, and for nothing after it. */
export function inReview<T>(
  db: Kysely<AuditTables>,
  work: (tx: Kysely<AuditTables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('audit.reach', 'review', true)`.execute(tx)
    return work(tx)
  })
}
