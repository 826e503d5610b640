import { type Kysely, sql } from 'kysely'
import type { ClusterIdentity } from '../domain/log/boot.ts'
import type { AuditTables } from './schema.ts'

/** SQLSTATE of a missing privilege: some hosted databases hide their control data. */
const NOT_ALLOWED = '42501'

/** Which cluster this is; undefined where the database does not tell. */
export async function findClusterIdentity(db: Kysely<AuditTables>): Promise<ClusterIdentity | undefined> {
  try {
    const { rows } = await sql<{ system: string; timeline: number }>`
      select (select system_identifier from pg_control_system())::text as system,
             (select timeline_id from pg_control_checkpoint()) as timeline`.execute(db)
    const [row] = rows
    return row && { system: BigInt(row.system), timeline: row.timeline }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_ALLOWED) return undefined
    throw error
  }
}
