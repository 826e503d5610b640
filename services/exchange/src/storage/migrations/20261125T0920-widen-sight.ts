import { type Kysely, sql } from 'kysely'

/**
 * Who sees a case: the inner circle all that its rules allow, the outer circle what coordination needs and no item
 * (code de l'action sociale et des familles, art. L121-6-2), a deputy what the colleague sees for whom they stand in
 * (P14), a guest until the end of the visit (S63). What is an author's alone stays so: nobody signs for another.
 *
 * And what a case can be: locked after an import, open, scaled down, closed, merged into another, moved to another
 * unit; and frozen in any of these, which forgets none of them (P13).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...columns, ...callerFunctions, ...policies, ...seats, ...functions, ...grants])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'

const columns = [
  // No row is in anybody's view while a migration runs.
  'alter table case_file no force row level security',
  'alter table membership no force row level security',
  `alter table case_file
     add column version bigint not null default 1 check (version > 0),
     add column frozen_at timestamptz, add column theme bytea,
     add column outcome text check (outcome ~ '^[a-z]+(-[a-z]+)*$'),
     add column merged_into uuid, add column moved_to text, add column imported_at timestamptz`,
  'alter table case_file drop constraint case_file_state_check',
  `alter table case_file
     add constraint case_file_state_check
       check (state in ('locked', 'open', 'scaling-down', 'closed', 'merged', 'moved')),
     add constraint case_file_end check ((closed_at is null) = (state in ('locked', 'open', 'scaling-down'))),
     add constraint case_file_merged check (state <> 'merged' or merged_into is not null),
     add constraint case_file_moved check (state <> 'moved' or moved_to is not null),
     add constraint case_file_into_another check (merged_into <> id),
     -- INVARIANT: what decisions know of a case: nothing is shared in one that is not open, or is frozen (G11).
     add column sharing text not null generated always as
       (case when state in ('open', 'scaling-down') and frozen_at is null then 'open' else 'closed' end) stored`,
  `alter table participant
     add column circle text not null default 'inner' check (circle in ('inner', 'outer')),
     add column until timestamptz, add column removed_at timestamptz, add column removal_reason bytea`,
  `alter table membership
     add column circle text not null default 'inner' check (circle in ('inner', 'outer')),
     add column owns boolean not null default false, add column until timestamptz`,
  `update membership m set owns = true from case_file c
     where c.unit_id = m.unit_id and c.id = m.case_id and c.owner = m.professional`,
  'create unique index membership_owner on membership (unit_id, case_id) where owns',
  'create index membership_by_end on membership (until) where until is not null',
  'alter table case_file force row level security',
  'alter table membership force row level security',
]

const callerFunctions = [
  'drop function set_caller(text, text, text[], text)',
  `create function set_caller(professional text, agency text, units text[], reach text,
                              chairs text[], owners text[], moment timestamptz) returns void
     language sql security invoker as $$
     select set_config('casebridge.professional', professional, true),
            set_config('casebridge.agency', agency, true),
            set_config('casebridge.units', array_to_string(units, ','), true),
            set_config('casebridge.reach', reach, true),
            set_config('casebridge.chairs', array_to_string(chairs, ','), true),
            set_config('casebridge.owners', array_to_string(owners, ','), true),
            set_config('casebridge.moment', coalesce(moment::text, ''), true)
   $$`,
  // For whom the caller stands in today, as chair and as owner.
  `create function caller_chairs() returns text[] language sql stable
     return string_to_array(nullif(current_setting('casebridge.chairs', true), ''), ',')`,
  `create function caller_owners() returns text[] language sql stable
     return string_to_array(nullif(current_setting('casebridge.owners', true), ''), ',')`,
  // Under whose name the caller may sit on a case: the own, and those of whom they are deputy.
  `create function caller_seats() returns text[] language sql stable
     return array_remove(array[caller_professional()] || caller_chairs() || caller_owners(), null)`,
  `create function caller_moment() returns timestamptz language sql stable
     return coalesce(nullif(current_setting('casebridge.moment', true), '')::timestamptz, now())`,
]

/** Whether a membership seats the caller: the deputy of an owner on cases that the owner owns, and on no other. */
const seatsCaller = (table: string) =>
  `(${table}.professional = any (caller_seats())
     and (${table}.professional = caller_professional() or ${table}.professional = any (caller_chairs()) or ${table}.owns)
     and (${table}.until is null or ${table}.until > caller_moment()))`

// Row-level security shows of `membership` those rows alone that seat the caller, so being on a case is having one.
const onCase = (table: string, and = '') =>
  `(${inUnit} and exists (select 1 from membership m where m.unit_id = ${table}.unit_id
     and m.case_id = ${table}.${table === 'case_file' ? 'id' : 'case_id'}${and}))`
const inInner = (table: string) => onCase(table, ` and m.circle = 'inner'`)

const sight: Record<string, string> = {
  membership: `(${inUnit} and ${seatsCaller('membership')})`,
  case_file: onCase('case_file'),
  // One's own row stays in view when the membership ends: what was told ends with it.
  participant: `(${onCase('participant')} or (${inUnit} and professional = caller_professional()))`,
  // INVARIANT I4: a sealed item exists for its holder, and for those the holder named in a signed decision.
  // A secret, too, is only a row to those. Nobody's deputy is their author: secrecy is never delegated (P14).
  item: `(${inUnit} and (author = caller_professional() or (holder = caller_agency() and ${inInner('item')})
     or exists (select 1 from disclosure d where d.unit_id = item.unit_id and d.item_id = item.id
       and d.recipient = caller_professional())
     or exists (select 1 from secrecy_decision s where s.unit_id = item.unit_id and s.item_id = item.id
       and caller_professional() = any (s.recipients))
     or (not sealed and not secret and ${inInner('item')})))`,
  evidence: `(${inInner('evidence')} or (agency = caller_agency() and ${onCase('evidence')})
     or (${inUnit} and exists (select 1 from disclosure d
     where d.unit_id = evidence.unit_id and d.consent_id = evidence.id and d.recipient = caller_professional())))`,
  session: onCase('session'),
  // Somebody of the outer circle who holds an item knows who approved that this is told, and of no other.
  approval: `(${inInner('approval')} or (${onCase('approval')} and exists (select 1 from item i
     where i.unit_id = approval.unit_id and i.id = approval.item_id and i.author = caller_professional())))`,
  request: `(${inUnit} and (asker = caller_professional()
     or (caller_professional() = any (recipients) and ${onCase('request')})
     or (caller_agency() = any (holders) and ${inInner('request')})))`,
  disclosure: `(${inUnit} and (recipient = caller_professional() or given_by = caller_professional()
     or (holder = caller_agency() and ${inInner('disclosure')})))`,
}

/** Who may change a row, where that is fewer than may see it. */
const change: Record<string, string> = {
  item: `(${inUnit} and holder = caller_agency())`,
  evidence: `(${inUnit} and agency = caller_agency())`,
}

const policies = Object.entries(sight).flatMap(([table, visible]) => [
  `drop policy sight on ${table}`,
  `drop policy changing on ${table}`,
  `drop policy removing on ${table}`,
  `create policy sight on ${table} for select using (${visible})`,
  `create policy changing on ${table} for update using (${change[table] ?? visible}) with check (${inUnit})`,
  `create policy removing on ${table} for delete using (${visible})`,
])

/** For policies of other tables: whether the caller is on a case, and in its inner circle. */
const seats = [
  `create function is_on_case(of_unit text, of_case uuid) returns boolean
     language sql stable security invoker set search_path from current
     begin atomic
       select of_unit = any (caller_units())
          and exists (select 1 from membership m where m.unit_id = of_unit and m.case_id = of_case);
     end`,
  `create function is_in_inner_circle(of_unit text, of_case uuid) returns boolean
     language sql stable security invoker set search_path from current
     begin atomic
       select of_unit = any (caller_units())
          and exists (select 1 from membership m where m.unit_id = of_unit and m.case_id = of_case
                       and m.circle = 'inner');
     end`,
]

// These run as the owner, who sees the memberships of the caller's units: whom they seat is asked here.
const seated = `of_unit = any (caller_units()) and exists (select 1 from membership own
  where own.unit_id = of_unit and own.case_id = of_case and ${seatsCaller('own')})`

const functions = [
  `create or replace function end_membership(of_unit text, of_case uuid, of_professional text) returns void
     language sql security definer set search_path from current
     begin atomic
       delete from membership m
        where m.unit_id = of_unit and m.case_id = of_case and m.professional = of_professional and ${seated};
     end`,
  // Everybody's, where a case has ended: by one who is on it, or by the clock.
  `create function end_memberships(of_unit text, of_case uuid) returns void
     language sql security definer set search_path from current
     begin atomic
       delete from membership m
        where m.unit_id = of_unit and m.case_id = of_case and (caller_reach() = 'clock' or (${seated}));
     end`,
  `create policy ending_by_clock on membership for delete to exchange_owner using (caller_reach() = 'clock')`,
  `create policy ending_by_clock_sight on membership for select to exchange_owner using (caller_reach() = 'clock')`,
  // Whether a case about a person goes on, anywhere: says yes or no.
  `create or replace function has_open_case(of_subject text) returns boolean
     language sql stable security definer set search_path from current
     begin atomic
       select exists (select 1 from case_file c
                       where c.subject = of_subject and c.state in ('locked', 'open', 'scaling-down'))
         and (caller_reach() = 'erase' or caller_reach() = 'review');
     end`,
]

const grants = [
  'revoke execute on function end_memberships from public',
  'grant execute on function end_memberships to exchange_app',
  `grant update (version, frozen_at, theme, outcome, merged_into, moved_to, track, owner, lead_agency, review_by)
     on case_file to exchange_app`,
  'grant update (circle, until, removed_at, removal_reason) on participant to exchange_app',
]
