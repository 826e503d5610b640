import { type Kysely, sql } from 'kysely'

/**
 * The archive of the policy bundles that entries name: without its bundle no decision can be taken again (I3). It
 * belongs to the region and holds agreements and packs, nothing about a person, so there is no row-level security.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Written with the batch that names a bundle first; what stands here and not in the archive is still to be fetched.
  await sql`
    create table named_bundle (
      revision text primary key check (revision ~ '^sha256:[0-9a-f]{64}$')
    )`.execute(db)
  await sql`
    create table bundle (
      revision text primary key references named_bundle (revision),
      -- The exact bytes: their hash is their name.
      bytes bytea not null,
      check (revision = 'sha256:' || encode(sha256(bytes), 'hex'))
    )`.execute(db)
  // What was recorded before there was an archive belongs in it too.
  await sql`
    insert into named_bundle (revision)
    select distinct policy from (select convert_from(leaf, 'UTF8')::jsonb ->> 'policy' as policy from entry) named
    where policy ~ '^sha256:[0-9a-f]{64}$'`.execute(db)
  for (const table of ['named_bundle', 'bundle']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db)
    await sql`grant insert, select on ${sql.table(table)} to audit_app`.execute(db)
  }
}
