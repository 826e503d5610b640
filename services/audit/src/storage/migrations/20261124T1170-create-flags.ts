import { type Kysely, sql } from 'kysely'

/**
 * What raising flags needs beside the index of entries: how far each watch has looked, and how much each professional
 * did on a day. Both follow from the log and may be made again; no proof rests on them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table flag_cursor (
      watch text primary key check (length(watch) <= 60),
      -- Place in the log of the last entry that this watch has looked at.
      idx bigint not null check (idx >= 0)
    )`.execute(db)
  await sql`grant insert, select, update on flag_cursor to audit_app`.execute(db)

  await sql`
    create table actor_day (
      actor_index bytea not null check (octet_length(actor_index) = 32),
      -- By the clock on the wall of the region.
      day date not null,
      organisation text not null,
      role text not null,
      acts int not null check (acts > 0),
      primary key (actor_index, day)
    )`.execute(db)
  await sql`create index on actor_day (role, day)`.execute(db)
  await sql`alter table actor_day enable row level security`.execute(db)
  await sql`alter table actor_day force row level security`.execute(db)
  await sql`
    create policy reached on actor_day to audit_app using (reach() = 'review') with check (reach() = 'review')
  `.execute(db)
  await sql`grant insert, select, update on actor_day to audit_app`.execute(db)

  await sql`create index on indexed_entry (actor_index, received_at)`.execute(db)
  await sql`create index on indexed_entry (subject_index, received_at)`.execute(db)
}
