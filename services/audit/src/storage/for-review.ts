import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/**
 * Reads rows beyond single persons, which are in view of no statement that does not say that it is a review: the
 * setting ends with the transaction, and all of it sees one state of the log.
 */
export function forReview<T>(
  db: Kysely<AuditTables>,
  read: (tx: Kysely<AuditTables>) => Promise<T>,
): Promise<T> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (tx) => {
    await sql`select set_config('audit.reach', 'review', true)`.execute(tx)
    return read(tx)
  })
}
