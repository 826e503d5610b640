import { type Kysely, sql } from 'kysely'

/**
 * Samples: what will be drawn from, announced in the log, and what was drawn. Neither is ever changed, and each is
 * held against its entry when it is read. They belong to the region and name no person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sample (
      id uuid primary key,
      -- Who asked for it, and their key: a retry makes no second plan.
      key text not null unique check (length(key) <= 300),
      plan jsonb not null,
      entry_id uuid not null references entry (entry_id)
    )`.execute(db)
  await sql`
    create table sample_draw (
      sample_id uuid primary key references sample (id),
      size bigint not null references tree_head (size),
      root bytea not null check (octet_length(root) = 32),
      witnessed boolean not null,
      count int not null check (count >= 0),
      uniform bigint[] not null,
      weighted bigint[] not null,
      entry_id uuid not null references entry (entry_id)
    )`.execute(db)
  for (const table of ['sample', 'sample_draw']) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db)
    await sql`grant insert, select on ${sql.table(table)} to audit_app`.execute(db)
  }
  // Acts with personal data of these agencies: what article 25 of directive (EU) 2016/680 has logged, and decisions.
  await sql`
    create function sample_candidates(
      by_agencies text[], below bigint, beyond bigint, most int)
    returns table (idx bigint, purpose text, basis text[], classes text[], agencies text[])
    language plpgsql volatile security invoker as $$
    begin
      perform set_config('audit.reach', 'review', true);
      return query
        select e.idx, e.purpose, e.basis, e.classes, e.agencies from indexed_entry e
        where e.organisation = any (by_agencies) and e.idx < below and e.idx > beyond
          and e.event in
            ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure', 'decision')
        order by e.idx limit most;
    end $$`.execute(db)
  await sql`
    create function indexed_below() returns bigint language plpgsql volatile security invoker as $$
    begin
      perform set_config('audit.reach', 'review', true);
      return (select coalesce(max(idx) + 1, 0) from indexed_entry);
    end $$`.execute(db)
}
