import { type Kysely, sql } from 'kysely'

/**
 * What waits for somebody (P7), and what is counted of the work and of nobody.
 *
 * A task is seen by whoever is to do it and by nobody else, not by the colleagues, the chair or the one who waits for it.
 * Counts are added to by a function and read in a reach of their own, so that nobody at work sees one of less than ten.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const doer = `(${inUnit} and (professional = caller_professional()
  or (agency = caller_agency() and role = any (caller_roles()))))`
const clock = `caller_reach() = 'clock'`

const statements = [
  `create function set_roles(roles text[]) returns void language sql security invoker as $$
     select set_config('casebridge.roles', array_to_string(roles, ','), true)
   $$`,
  `create function caller_roles() returns text[] language sql stable
     return string_to_array(nullif(current_setting('casebridge.roles', true), ''), ',')`,

  // Codes, ids and times: what a task is about says the object itself, to whoever may see that.
  `create table task (
     unit_id text not null, id uuid not null, agency text not null, professional text, role text,
     kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), about_kind text not null check (about_kind ~ '^[a-z]+$'),
     about_id uuid not null,
     -- Whose owner it goes to when it is left undone; told to nobody.
     case_id uuid,
     state text not null check (state in ('open', 'done', 'dropped')),
     made_at timestamptz not null, due_at timestamptz not null, escalates_at timestamptz, escalated_at timestamptz,
     ended_at timestamptz,
     primary key (unit_id, id),
     check ((professional is null) <> (role is null)),
     check ((state = 'open') = (ended_at is null)))`,
  `create index task_by_professional on task (unit_id, professional, due_at, id) where state = 'open'`,
  `create index task_by_role on task (unit_id, agency, role, due_at, id) where state = 'open' and role is not null`,
  `create index task_by_about on task (unit_id, about_id) where state = 'open'`,
  `create index task_by_id on task (id) where state = 'open'`,
  `alter table task enable row level security`,
  `alter table task force row level security`,
  `create policy sight on task for select using (${doer} or ${clock})`,
  `create policy writing on task for insert with check (${inUnit} and state = 'open')`,
  `create policy changing on task for update using (${doer} or (${inUnit} and ${clock})) with check (${inUnit})`,
  `grant select, insert on task to exchange_app`,
  `grant update (agency, professional, role, state, escalates_at, escalated_at, ended_at) on task to exchange_app`,
  // Who owns a case that a task was left undone in.
  `create policy clock_sight on case_file for select using (${clock})`,
  // What was to be done with an object that needs it no more, whoever was to do it: says how many, and not whose.
  `create function drop_tasks(of_unit text, of_kind text, of_about uuid, at timestamptz) returns void
     language sql security definer set search_path from current
     begin atomic
       update task t set state = 'dropped', ended_at = at
        where t.unit_id = of_unit and t.unit_id = any (caller_units()) and t.kind = of_kind and t.about_id = of_about
          and t.state = 'open';
     end`,
  `create policy dropping_sight on task for select to exchange_owner using (${inUnit})`,
  `create policy dropping on task for update to exchange_owner using (${inUnit}) with check (${inUnit})`,

  `create table indicator_count (
     unit_id text not null, track text not null, quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
     kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), counted bigint not null check (counted > 0),
     primary key (unit_id, track, quarter, kind))`,
  // Of a discipline in a year (P6): never of a person, a session or a case.
  `create table contribution_count (
     unit_id text not null, year integer not null, agency_type text not null, counted bigint not null check (counted > 0),
     primary key (unit_id, year, agency_type))`,
  ...['indicator_count', 'contribution_count'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy sight on ${table} for select using (${inUnit} and caller_reach() = 'count')`,
    `create policy counting_sight on ${table} for select to exchange_owner using (${inUnit})`,
    `create policy counting_first on ${table} for insert to exchange_owner with check (${inUnit})`,
    `create policy counting on ${table} for update to exchange_owner using (${inUnit}) with check (${inUnit})`,
    `grant select on ${table} to exchange_app`,
  ]),
  `create function count_indicator(of_unit text, of_track text, of_quarter text, of_kind text) returns void
     language sql security definer set search_path from current
     begin atomic
       insert into indicator_count as c (unit_id, track, quarter, kind, counted)
       values (of_unit, of_track, of_quarter, of_kind, 1)
       on conflict (unit_id, track, quarter, kind) do update set counted = c.counted + 1;
     end`,
  `create function count_contribution(of_unit text, of_year integer, of_agency_type text) returns void
     language sql security definer set search_path from current
     begin atomic
       insert into contribution_count as c (unit_id, year, agency_type, counted)
       values (of_unit, of_year, of_agency_type, 1)
       on conflict (unit_id, year, agency_type) do update set counted = c.counted + 1;
     end`,
  `revoke execute on function drop_tasks, count_indicator, count_contribution from public`,
  `grant execute on function drop_tasks, count_indicator, count_contribution to exchange_app`,
]
