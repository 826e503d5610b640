import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/**
 * INVARIANT (I6): acknowledged means written. Refuses a database that answers before it has flushed to disk.
 * @throws Error that says which setting to change.
 */
export async function assertDurable(db: Kysely<AuditTables>): Promise<void> {
  const { rows } = await sql<{
    setting: string
  }>`select current_setting('synchronous_commit') as setting`.execute(db)
  if (rows[0]?.setting === 'off') {
    throw new Error(
      'the database of DATABASE_URL has synchronous_commit off; set it to on for the role audit_app',
    )
  }
}
