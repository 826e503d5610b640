import { type Kysely, sql } from 'kysely'

/**
 * The newest registry head this service has followed: it refuses an older one, also after a restart. One row for the
 * region, so no row-level security.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table followed_head (
      kind text primary key check (kind in ('bundle', 'registry')),
      sequence bigint not null check (sequence >= 0)
    )`.execute(db)
  await sql`grant select, insert, update on followed_head to audit_app`.execute(db)
}
