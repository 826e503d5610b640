import { type Kysely, sql } from 'kysely'

/**
 * What a review looks entries up by. The index holds nothing that the log and the details do not hold: it is filled
 * behind the appends, may be emptied and made again, and no proof rests on it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // When this service wrote the batch, by its own clock; `occurredAt` of an entry is claimed by its author.
  await sql`alter table tree_head add column received_at timestamptz not null default now()`.execute(db)
  await sql`alter table tree_head alter column received_at drop default`.execute(db)

  // HMACs under the key of the blind index; rows from before they were kept have none.
  await sql`
    alter table actor_detail add column actor_index bytea check (octet_length(actor_index) = 32)`.execute(db)
  await sql`
    alter table person_detail add column case_index bytea check (octet_length(case_index) = 32)`.execute(db)

  // How far a statement reaches beyond single persons: 'index' to fill the index, 'review' to read it. Unset, nowhere.
  await sql`
    create function reach() returns text language sql stable parallel safe
      return nullif(current_setting('audit.reach', true), '')`.execute(db)
  await sql`
    create table indexed_entry (
      idx bigint primary key references entry (idx),
      event text not null,
      transaction_id uuid not null,
      unit text,
      organisation text not null,
      role text not null,
      holders text[] not null,
      recipients text[] not null,
      -- Organisation, holders and recipients: whose conduct an entry is about.
      agencies text[] not null,
      purpose text,
      effect text,
      decision text,
      basis text[] not null,
      classes text[] not null,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      actor_index bytea,
      subject_index bytea,
      case_index bytea
    )`.execute(db)
  for (const column of ['transaction_id', 'decision', 'actor_index', 'subject_index', 'received_at']) {
    await sql`create index on indexed_entry (${sql.ref(column)})`.execute(db)
  }
  await sql`create index on indexed_entry using gin (agencies)`.execute(db)

  for (const table of ['indexed_entry', 'actor_detail']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`alter table ${sql.table(table)} force row level security`.execute(db)
    await sql`
      create policy reached on ${sql.table(table)} for select to audit_app using (reach() in ('index', 'review'))
    `.execute(db)
    await sql`create policy any_row on ${sql.table(table)} for insert to audit_app with check (true)`.execute(
      db,
    )
  }
  await sql`
    create policy reached on person_detail for select to audit_app using (reach() in ('index', 'review'))`.execute(
    db,
  )
  await sql`grant select, insert on indexed_entry to audit_app`.execute(db)
  await sql`grant select on actor_detail to audit_app`.execute(db)

  await sql`
    create function names(list jsonb) returns text[] language sql immutable parallel safe
      return array(select jsonb_array_elements_text(list))`.execute(db)
  await sql`
    create function index_entries(most int) returns int language plpgsql volatile security invoker as $$
    declare
      indexed int;
    begin
      perform set_config('audit.reach', 'index', true);
      insert into indexed_entry
      select e.idx, j ->> 'event', (j ->> 'transaction')::uuid, j ->> 'unit', j ->> 'organisation', j ->> 'role',
        names(j -> 'holders'), names(j -> 'recipients'),
        array(select distinct unnest(names(j -> 'holders') || names(j -> 'recipients') || (j ->> 'organisation'))),
        j ->> 'purpose', j ->> 'effect', j ->> 'decision', names(j -> 'basis'), names(j -> 'classes'),
        (j ->> 'occurredAt')::timestamptz, h.received_at, a.actor_index, p.subject_index, p.case_index
      from (
        select idx, entry_id, convert_from(leaf, 'UTF8')::jsonb as j from entry
        where idx >= coalesce((select max(idx) + 1 from indexed_entry), 0)
        order by idx limit most
      ) e
      cross join lateral (select received_at from tree_head where size > e.idx order by size limit 1) h
      left join actor_detail a on a.entry_id = e.entry_id
      left join person_detail p on p.entry_id = e.entry_id
      on conflict do nothing;
      get diagnostics indexed = row_count;
      return indexed;
    end $$`.execute(db)
}
