import { type Kysely, sql } from 'kysely'

/**
 * Erasing a person (design.md, Keys and persons): the key, the rows that it opens, and the blind index of the person
 * in the index of entries. The log keeps every leaf.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Which directory of secrets belongs to this database, by the name of a secret that is in it.
  await sql`
    create table secrets (
      id smallint primary key check (id = 1),
      name text not null
    )`.execute(db)
  await sql`grant select, insert on secrets to audit_app`.execute(db)

  // A detail never outlives its key: a batch that was sealed before an erasure and comes after it is refused, and
  // sealed again with a key of its own. Erasing takes both away in one statement.
  await sql`
    alter table person_detail
      add constraint person_detail_subject_key foreign key (subject_index) references subject_key`.execute(db)

  // The reach 'erase' takes away the rows of the person in view, and nothing else.
  for (const table of ['subject_key', 'person_detail']) {
    await sql`
      create policy erasing on ${sql.table(table)} for delete to audit_app
        using (reach() = 'erase' and in_view(subject_index))`.execute(db)
  }
  await sql`grant delete on subject_key, person_detail to audit_app`.execute(db)
  await sql`
    create policy erasing_sight on indexed_entry for select to audit_app
      using (reach() = 'erase' and (subject_index is null or in_view(subject_index)))`.execute(db)
  await sql`
    create policy erasing on indexed_entry for update to audit_app
      using (reach() = 'erase' and in_view(subject_index))
      with check (reach() = 'erase' and subject_index is null and case_index is null)`.execute(db)
  await sql`grant update (subject_index, case_index) on indexed_entry to audit_app`.execute(db)

  await sql`
    create function erase_subject(wanted bytea) returns table (wrapped bytea)
    language plpgsql volatile security invoker as $$
    begin
      -- After whoever is filling the index, and before whoever comes next: none of them copies what is going.
      perform pg_advisory_xact_lock(hashtextextended('audit.index', 0));
      perform view_subjects(array[wanted]), set_config('audit.reach', 'erase', true);
      update indexed_entry i set subject_index = null, case_index = null where i.subject_index = wanted;
      return query
        with detail as (delete from person_detail p where p.subject_index = wanted)
        delete from subject_key k where k.subject_index = wanted returning k.wrapped;
    end $$`.execute(db)
  await sql`alter function index_entries(int) rename to index_more_entries`.execute(db)
  await sql`
    create function index_entries(most int) returns int language plpgsql volatile security invoker as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('audit.index', 0));
      return index_more_entries(most);
    end $$`.execute(db)
}
