import { type Kysely, sql } from 'kysely'

/**
 * The log itself. Its tables have no tenant: every row belongs to the whole region and holds codes only, so there is
 * no row-level security here. Their guard is that nobody who serves requests may change what is written: the service
 * may insert and select, and a trigger stops everybody who does not switch triggers off. A superuser can, which is
 * why the tree hash detects what these grants only make harder.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entry (
      idx bigint primary key check (idx >= 0),
      entry_id uuid not null unique,
      -- The exact bytes that were hashed, never jsonb: it would reorder them.
      leaf bytea not null check (octet_length(leaf) <= 65535),
      leaf_hash bytea not null check (octet_length(leaf_hash) = 32)
    )`.execute(db)
  await sql`
    create table tile (
      level smallint not null check (level >= 0),
      n bigint not null check (n >= 0),
      -- 256 hashes of 32 bytes: only full tiles are stored, and each of them once.
      data bytea not null check (octet_length(data) = 8192),
      primary key (level, n)
    )`.execute(db)
  // A unique reference to the predecessor makes the heads one line: the second of two writers who extend the same
  // head violates it, whatever both of them believe. The reference names the root too: a writer whose history was
  // replaced below it, size for size, cannot go on either.
  await sql`
    create table tree_head (
      size bigint primary key,
      root bytea not null check (octet_length(root) = 32),
      prev_size bigint unique,
      prev_root bytea,
      unique (size, root),
      foreign key (prev_size, prev_root) references tree_head (size, root),
      check (
        case when size = 0 then prev_size is null and prev_root is null
        else coalesce(prev_size < size, false) and prev_root is not null end)
    )`.execute(db)
  await sql`insert into tree_head (size, root) values (0, sha256(''))`.execute(db)

  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the log is append-only: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'insufficient_privilege';
    end $$`.execute(db)
  for (const table of ['entry', 'tile', 'tree_head']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db)
    await sql`grant insert, select on ${sql.table(table)} to audit_app`.execute(db)
  }
}
