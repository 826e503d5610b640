import { type Kysely, sql } from 'kysely'

/**
 * That a detail belongs to an entry, and an actor's detail to a key that is there, is checked once a statement and no
 * longer row by row: the foreign keys took almost half of the time of a batch. What they refused is refused with the
 * same code. Their other half, that nothing takes a parent away, holds because entries and keys of years are
 * append-only. The key of a person is no such parent: it may be erased, and its foreign key stays.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger append_only before update or delete or truncate on year_key
      for each statement execute function refuse_change()`.execute(db)
  // Always by the indexes of the parents: a plan that was made while the log was empty would read all of it.
  await sql`
    create function assert_entries() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    begin
      if exists (select from added a where not exists (select from entry e where e.entry_id = a.entry_id)) then
        raise exception 'a detail in % belongs to no entry', tg_table_name using errcode = 'foreign_key_violation';
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create function assert_year_keys() returns trigger language plpgsql as $$
    begin
      if exists (select distinct year from added except select year from year_key) then
        raise exception 'a detail in % belongs to no key', tg_table_name using errcode = 'foreign_key_violation';
      end if;
      return null;
    end $$`.execute(db)
  for (const event of ['insert', 'update']) {
    for (const [table, check] of [
      ['actor_detail', 'assert_entries'],
      ['actor_detail', 'assert_year_keys'],
      ['person_detail', 'assert_entries'],
    ] as const) {
      await sql`
        create trigger ${sql.ref(`${check}_of_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
          referencing new table as added for each statement execute function ${sql.ref(check)}()`.execute(db)
    }
  }
  await sql`alter table actor_detail drop constraint actor_detail_entry_id_fkey`.execute(db)
  await sql`alter table actor_detail drop constraint actor_detail_year_fkey`.execute(db)
  await sql`alter table person_detail drop constraint person_detail_entry_id_fkey`.execute(db)
}
