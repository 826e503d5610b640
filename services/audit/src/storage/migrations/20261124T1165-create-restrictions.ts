import { type Kysely, sql } from 'kysely'

/**
 * Restrictions: rows of a person's ledger that are not told for some time. Proposed by one person, confirmed by another,
 * and over by themselves; only added, and their state follows from deeds and the clock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table restriction (
      id uuid primary key,
      agency text not null,
      -- HMAC under the person's own key: with that destroyed, it is noise, and nothing here is about anybody.
      subject_tag bytea not null check (octet_length(subject_tag) = 32),
      rows_of text not null check (rows_of in ('agency', 'categories', 'transaction', 'entries')),
      categories text[] check ((categories is not null) = (rows_of = 'categories')),
      transaction_id uuid check ((transaction_id is not null) = (rows_of = 'transaction')),
      entries bigint[] check ((entries is not null) = (rows_of = 'entries')),
      cause text not null,
      from_at timestamptz not null,
      until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '367 days'),
      -- HMAC of the professional. The explanation is the encrypted detail of the entry.
      proposed_by bytea not null check (octet_length(proposed_by) = 32),
      entry_id uuid not null,
      idx bigint not null unique,
      unique (id, proposed_by)
    )`.execute(db)
  await sql`create index on restriction (subject_tag)`.execute(db)
  await sql`create index on restriction (agency, idx)`.execute(db)
  await sql`
    create table restriction_deed (
      restriction_id uuid not null,
      proposed_by bytea not null,
      act text not null check (act in ('confirmed', 'released')),
      by_actor bytea not null check (octet_length(by_actor) = 32),
      at timestamptz not null,
      entry_id uuid not null,
      primary key (restriction_id, act),
      foreign key (restriction_id, proposed_by) references restriction (id, proposed_by),
      -- Four eyes, also against the service.
      check (act <> 'confirmed' or by_actor <> proposed_by)
    )`.execute(db)

  // In view only of a statement that names the person, or the agency whose they are. Unset, nothing is.
  await sql`alter table restriction enable row level security`.execute(db)
  await sql`alter table restriction force row level security`.execute(db)
  await sql`
    create policy named on restriction for select to audit_app using (
      encode(subject_tag, 'hex') = current_setting('audit.restricted', true)
      or agency = current_setting('audit.agency', true))`.execute(db)
  await sql`create policy any_row on restriction for insert to audit_app with check (true)`.execute(db)
  for (const table of ['restriction', 'restriction_deed']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db)
    await sql`grant insert, select on ${sql.table(table)} to audit_app`.execute(db)
  }
}
