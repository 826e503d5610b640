import { type Kysely, sql } from 'kysely'

/**
 * What the leaves only commit to: who acted and why, and about whom. It is encrypted, and it can be erased by
 * destroying a key, without touching the log.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One key a year and one a person, each wrapped by the key file of the service.
  await sql`
    create table year_key (
      year smallint primary key,
      wrapped bytea not null
    )`.execute(db)
  // The key of the blind index, wrapped like the others: it outlives every change of the key file.
  await sql`
    create table index_key (
      id smallint primary key check (id = 1),
      wrapped bytea not null
    )`.execute(db)
  await sql`
    create table subject_key (
      -- HMAC of the pseudonym: finds a person's rows without naming the person.
      subject_index bytea primary key check (octet_length(subject_index) = 32),
      wrapped bytea not null
    )`.execute(db)
  await sql`
    create table actor_detail (
      entry_id uuid primary key references entry (entry_id),
      year smallint not null references year_key (year),
      ciphertext bytea not null
    )`.execute(db)
  // No reference to subject_key: erasing a person removes the key first and the rows after.
  await sql`
    create table person_detail (
      entry_id uuid primary key references entry (entry_id),
      subject_index bytea not null check (octet_length(subject_index) = 32),
      ciphertext bytea not null
    )`.execute(db)
  await sql`create index person_detail_subject_index on person_detail (subject_index)`.execute(db)

  // index_key, year_key and actor_detail belong to no person and no unit: no row-level security. The service writes
  // actor details and never reads them back; a review that does gets its own grant.
  await sql`grant insert, select on index_key, year_key to audit_app`.execute(db)
  await sql`grant insert on actor_detail to audit_app`.execute(db)
  await sql`grant insert, select on subject_key, person_detail to audit_app`.execute(db)

  // A row about a person is in view only while the statement names that person. Unset, nothing is. The names are 64
  // hex digits between commas, so that a text search finds whole ones only; taking the list apart for every row would
  // cost the square of the batch.
  await sql`
    create function in_view(subject_index bytea) returns boolean language sql stable parallel safe as $$
      select strpos(current_setting('audit.subjects', true), encode(subject_index, 'hex')) > 0
    $$`.execute(db)
  for (const table of ['subject_key', 'person_detail']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`alter table ${sql.table(table)} force row level security`.execute(db)
    await sql`
      create policy named_subject on ${sql.table(table)} for select to audit_app using (in_view(subject_index))
    `.execute(db)
    await sql`create policy any_subject on ${sql.table(table)} for insert to audit_app with check (true)`.execute(
      db,
    )
  }

  // Setting the view and selecting are one call, so the guard costs no round trip.
  await sql`
    create function view_subjects(wanted bytea[]) returns void language sql volatile as $$
      select set_config('audit.subjects', coalesce(string_agg(encode(s, 'hex'), ','), ''), true) from unnest(wanted) s
    $$`.execute(db)
  await sql`
    create function subject_keys(wanted bytea[]) returns setof subject_key
    language plpgsql volatile security invoker as $$
    begin
      perform view_subjects(wanted);
      return query select k.* from subject_key k where k.subject_index = any (wanted);
    end $$`.execute(db)
  await sql`
    create function subject_rows(wanted bytea)
    returns table (idx bigint, entry_id uuid, leaf bytea, leaf_hash bytea, ciphertext bytea)
    language plpgsql volatile security invoker as $$
    begin
      perform view_subjects(array[wanted]);
      return query
        select e.idx, e.entry_id, e.leaf, e.leaf_hash, p.ciphertext
        from person_detail p join entry e on e.entry_id = p.entry_id
        where p.subject_index = wanted
        order by e.idx;
    end $$`.execute(db)
}
