import { type Kysely, sql } from 'kysely'

/**
 * What witnesses have cosigned. It belongs to the region and names nobody: sizes, signatures and times, all of which
 * are public, so no row-level security. Added to and never changed, like the heads it is about.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cosignature (
      size bigint not null references tree_head (size),
      witness text not null check (length(witness) between 1 and 300),
      line text not null check (length(line) <= 10000 and line like '— %'),
      cosigned_at timestamptz not null,
      -- As the log had signed it: it is shown again exactly so.
      checkpoint text not null check (length(checkpoint) <= 10000),
      primary key (size, witness)
    )`.execute(db)
  await sql`create index on cosignature (witness, size)`.execute(db)
  await sql`
    create trigger append_only before update or delete or truncate on cosignature
      for each statement execute function refuse_change()`.execute(db)
  await sql`grant insert, select on cosignature to audit_app`.execute(db)
}
