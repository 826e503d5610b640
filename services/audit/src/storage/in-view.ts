import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/**
 * Reads rows that are in view of no statement which does not say so, by a setting that row-level security asks for. It
 * ends with the transaction, and all that is read is of one state.
 */
export function inView<T>(
  db: Kysely<AuditTables>,
  setting: 'audit.reach' | 'audit.restricted' | 'audit.agency',
  value: string,
  read: (tx: Kysely<AuditTables>) => Promise<T>,
): Promise<T> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (tx) => {
    await sql`select set_config(${setting}, ${value}, true)`.execute(tx)
    return read(tx)
  })
}
