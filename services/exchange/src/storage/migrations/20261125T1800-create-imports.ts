import { type Kysely, sql } from 'kysely'

/**
 * Cases that come from elsewhere (P15). What was brought over with one is no item before a professional of its holder has
 * made one of it: it lies in a table of its own, so that no decision, list, count or sheet can meet it. That is why the
 * mark on `item` goes. The day until which the old file was to be kept is kept beside the case, and nothing moves it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const byClock = `caller_reach() = 'clock'`
const onCase = 'is_on_case(unit_id, case_id)'
/** INVARIANT (I4): what nobody labelled exists for its holder's own people on the case, and for the clock. */
const ofHolder = '(holder = caller_agency() and is_in_inner_circle(unit_id, case_id))'

const tables = [
  'alter table item drop column locked',
  `create table imported_case (
     unit_id text not null, case_id uuid not null, import_id uuid not null, imported_by text not null,
     keep_until date not null,
     -- Until then somebody releases it, or it is erased.
     lapses_on date not null check (lapses_on <= keep_until),
     unlock_basis bytea, unlocked_at timestamptz,
     primary key (unit_id, case_id), foreign key (unit_id, case_id) references case_file,
     check ((unlock_basis is null) = (unlocked_at is null)))`,
  'create index imported_case_by_import on imported_case (unit_id, import_id)',
  `create table imported_item (
     unit_id text not null, id uuid not null, case_id uuid not null, holder text not null,
     category text not null check (category ~ '^[A-Z]{3}$' and category <> 'BEL'),
     statement_type text check (statement_type in ('fact', 'assessment', 'hearsay')),
     recorded_on date not null, keep_until date not null, words bytea,
     state text not null check (state in ('locked', 'labelled', 'discarded', 'lapsed')),
     version bigint not null default 1 check (version > 0),
     imported_by text not null, lapses_at timestamptz not null, ended_at timestamptz, item_id uuid,
     primary key (unit_id, id), foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, item_id) references item,
     check ((state = 'locked') = (ended_at is null)),
     check ((state = 'labelled') = (item_id is not null)),
     -- INVARIANT: the text that came with it does not outlive its wait.
     check (state = 'locked' or words is null))`,
  `create index imported_item_by_case on imported_item (unit_id, case_id, id) where state = 'locked'`,
  `create index imported_item_by_lapse on imported_item (lapses_at) where state = 'locked'`,
]

const sight = { imported_case: `(${onCase})`, imported_item: ofHolder }
const secured = Object.entries(sight).flatMap(([table, visible]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy sight on ${table} for select using (${visible})`,
  `create policy writing on ${table} for insert with check (${onCase} and imported_by = caller_professional())`,
  `create policy changing on ${table} for update using (${visible}) with check (${inUnit})`,
  `grant select, insert on ${table} to exchange_app`,
])

const policies = [
  ...secured,
  'grant update (unlock_basis, unlocked_at) on imported_case to exchange_app',
  'grant update (state, version, words, ended_at, item_id) on imported_item to exchange_app',
  `create policy clock_sight on imported_item for select using (${byClock})`,
  `create policy lapsing on imported_item for update using (${inUnit} and ${byClock}) with check (${inUnit})`,
  `create policy kept_sight on imported_case for select to exchange_owner using (${byClock})`,
  `create policy waiting_sight on imported_item for select to exchange_owner using (${inUnit})`,
]

const functions = [
  // Which case numbers are taken in a unit, and about whom a case goes on: of what was given, and nothing beside it.
  `create function taken_by_cases(of_unit text, numbers text[], subjects text[])
     returns table (reference text, subject text)
     language sql stable security definer set search_path from current
     begin atomic
       select case when c.reference = any (numbers) then c.reference end,
              case when c.subject = any (subjects) and c.state in ('locked', 'open', 'scaling-down') then c.subject end
         from case_file c
        where c.unit_id = of_unit and of_unit = any (caller_units())
          and (c.reference = any (numbers)
               or (c.subject = any (subjects) and c.state in ('locked', 'open', 'scaling-down')));
     end`,
  // Once nothing waits for an agency in a case, nobody of it has anything to label there.
  `create function end_label_tasks(of_unit text, of_case uuid, of_agency text, at timestamptz) returns void
     language sql security definer set search_path from current
     begin atomic
       update task t set state = 'dropped', ended_at = at
        where t.unit_id = of_unit and of_unit = any (caller_units()) and t.kind = 'label-items'
          and t.about_id = of_case and t.agency = of_agency and t.state = 'open'
          and not exists (select 1 from imported_item i where i.unit_id = of_unit and i.case_id = of_case
                           and i.holder = of_agency and i.state = 'locked');
     end`,
  // As before, and what came from elsewhere: closed, on its own last day at the latest; never released, when that is over.
  `create or replace function cases_past_keeping(on_day date)
     returns table (unit_id text, id uuid, key_id uuid, lead_agency text, subject text)
     language sql stable security definer set search_path from current
     begin atomic
       select c.unit_id, c.id, c.key_id, c.lead_agency, c.subject
         from case_file c join data_key d on d.unit_id = c.unit_id and d.id = c.key_id
         left join imported_case i on i.unit_id = c.unit_id and i.case_id = c.id
        where caller_reach() = 'clock' and d.destroyed_at is null
          and ((c.state = 'locked' and i.lapses_on < on_day)
            or (c.closed_at is not null
                and least(i.keep_until, (c.closed_at at time zone 'UTC')::date
                    + kept_for('closed-case', c.jurisdiction, c.minor, (c.closed_at at time zone 'UTC')::date)) < on_day
                and not exists (select 1 from retention_extension x where x.unit_id = c.unit_id and x.case_id = c.id
                                 and x.state = 'confirmed' and x.until >= on_day)));
     end`,
  'revoke execute on function taken_by_cases, end_label_tasks from public',
  'grant execute on function taken_by_cases, end_label_tasks to exchange_app',
]

const statements = [...tables, ...policies, ...functions]
