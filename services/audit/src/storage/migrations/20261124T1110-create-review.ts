import { type Kysely, sql } from 'kysely'

/**
 * Reviews: what somebody should look at, and what became of it. Opened once for each reason and never changed; deeds
 * are added, and the state of a review follows from them. It belongs to the region and names no person: which entries
 * a review is about, whose conduct, and why. What reviewers write is encrypted under the key of the year.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table review (
      id uuid primary key,
      -- What makes it the same reason: a flag that is raised again, by whichever replica, opens nothing new.
      reason_key text not null unique check (length(reason_key) <= 300),
      origin text not null check (origin in ('flag', 'sample', 'auditor')),
      flag text check ((flag is null) = (origin <> 'flag')),
      agency text not null,
      regime text not null check (regime in ('gdpr', 'led')),
      entries bigint[] not null check (cardinality(entries) between 1 and 100),
      weight int not null check (weight >= 0),
      opened_at timestamptz not null,
      due_at timestamptz
    )`.execute(db)
  await sql`create index on review (agency, opened_at)`.execute(db)
  await sql`
    create table review_deed (
      review_id uuid not null references review (id),
      seq int not null check (seq >= 1),
      act text not null,
      by_professional text not null,
      by_agency text not null,
      at timestamptz not null,
      -- Codes of the act: to whom it is assigned, which finding, how severe.
      codes jsonb not null,
      year smallint references year_key (year),
      note bytea check ((note is null) = (year is null)),
      entry_id uuid not null,
      primary key (review_id, seq)
    )`.execute(db)
  for (const table of ['review', 'review_deed']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db)
    await sql`grant insert, select on ${sql.table(table)} to audit_app`.execute(db)
  }
}
