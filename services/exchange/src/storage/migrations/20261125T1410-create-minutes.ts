import { type Kysely, sql } from 'kysely'

/**
 * What a session agreed, on one screen: agenda, views of each discipline, the formulation they agreed on with the dissent
 * that stayed, decisions with their owners and dates, and what the young person says (P16). Texts are kept under the key
 * of the case; of who told whom which category there is no text at all, and a session without content keeps no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...session, ...tables, ...policies, ...contentFree])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const MODES = `('ordinary', 'pseudonymous', 'no-content')`

const session = [
  // By this number it is known to whoever is not of the inner circle, when the case is not to be (CPRAF).
  `alter table session add column mode text not null default 'ordinary' check (mode in ${MODES}),
     add column reference text not null default 'S-' || replace(gen_random_uuid()::text, '-', '')`,
  'create unique index session_by_reference on session (unit_id, reference)',
  // What closes by itself is noted by the clock.
  `create index session_by_end on session (ends_at) where closed_at is null`,
  `create policy clock_sight on session for select using (caller_reach() = 'clock')`,
  `create policy clock_closing on session for update using (${inUnit} and caller_reach() = 'clock') with check (${inUnit})`,
]

const tables = [
  `create table minutes (
     unit_id text not null, id uuid not null, case_id uuid not null,
     state text not null check (state in ('gathering', 'agreed', 'closed')),
     version bigint not null default 1 check (version > 0), agenda bytea, formulation bytea, said bytea,
     -- Why there is nothing that the person says.
     unsaid text check (unsaid in ('declined', 'not-reached', 'not-informed', 'too-young', 'not-safe', 'no-interpreter',
                                   'not-kept')),
     closed_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, id) references session, foreign key (unit_id, case_id) references case_file,
     check (said is null or unsaid is null),
     check ((state = 'closed') = (closed_at is not null)),
     -- INVARIANT (P16): minutes do not close before they have what the person says, or why not.
     check (state <> 'closed' or said is not null or unsaid is not null))`,
  `create table session_view (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null,
     professional text not null, agency text not null, words bytea not null, written_at timestamptz not null,
     primary key (unit_id, id), unique (unit_id, session_id, professional),
     foreign key (unit_id, session_id) references minutes)`,
  `create table session_dissent (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null,
     professional text not null, agency text not null, words bytea not null, written_at timestamptz not null,
     primary key (unit_id, id), unique (unit_id, session_id, professional),
     foreign key (unit_id, session_id) references minutes)`,
  `create table session_decision (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null,
     owner text not null, agency text not null, words bytea not null, due_on date not null,
     written_at timestamptz not null,
     primary key (unit_id, id), foreign key (unit_id, session_id) references minutes)`,
  // INVARIANT: who told whom which category; it has no column that could hold what was told.
  `create table session_mention (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null,
     teller text not null, agency text not null, told text[] not null check (cardinality(told) between 1 and 100),
     category text not null check (category ~ '^[A-Z]{3}$' and category <> 'BEL'), mentioned_at timestamptz not null,
     primary key (unit_id, id), foreign key (unit_id, session_id) references session)`,
  // Who was handed a copy, under which watermark; never the copy.
  `create table print_pack (
     unit_id text not null, id uuid not null, case_id uuid not null, session_id uuid not null,
     attendee text not null, printed_by text not null, entry_id uuid not null, printed_at timestamptz not null,
     primary key (unit_id, id), foreign key (unit_id, session_id) references session)`,
  ...['session_view', 'session_dissent', 'session_decision', 'session_mention', 'print_pack'].map(
    (table) => `create index ${table}_by_session on ${table} (unit_id, session_id, id)`,
  ),
  // Sessions from before have minutes too.
  'alter table session no force row level security',
  `insert into minutes (unit_id, id, case_id, state) select unit_id, id, case_id, 'gathering' from session`,
  'alter table session force row level security',
]

const invited = (table: string) => `exists (select 1 from attendance a where a.unit_id = ${table}.unit_id
  and a.session_id = ${table}.${table === 'minutes' ? 'id' : 'session_id'} and a.professional = caller_professional())`
const atTable = (table: string) => `(is_in_inner_circle(unit_id, case_id) and ${invited(table)})`
const isMine = (column: string) => `${column} = caller_professional()`

const sight: Record<string, string> = {
  minutes: atTable('minutes'),
  session_view: atTable('session_view'),
  session_dissent: atTable('session_dissent'),
  session_decision: atTable('session_decision'),
  // INVARIANT (I4): that something was told exists for who told it and who was told.
  session_mention: `(${inUnit} and is_on_case(unit_id, case_id)
    and (${isMine('teller')} or caller_professional() = any (told)))`,
  print_pack: `(${atTable('print_pack')} and (${isMine('attendee')} or ${isMine('printed_by')}))`,
}
const writing: Record<string, string> = {
  minutes: 'is_in_inner_circle(unit_id, case_id)',
  session_view: `(${atTable('session_view')} and ${isMine('professional')})`,
  session_dissent: `(${atTable('session_dissent')} and ${isMine('professional')})`,
  session_decision: atTable('session_decision'),
  session_mention: `(is_on_case(unit_id, case_id) and ${invited('session_mention')} and ${isMine('teller')})`,
  print_pack: `(${atTable('print_pack')} and ${isMine('printed_by')})`,
}

const policies = [
  ...Object.entries(sight).flatMap(([table, visible]) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy sight on ${table} for select using (${visible})`,
    `create policy writing on ${table} for insert with check (${writing[table]})`,
    `grant select, insert on ${table} to exchange_app`,
  ]),
  `create policy changing on minutes for update using (${sight.minutes}) with check (${inUnit})`,
  'grant update (state, version, agenda, formulation, said, unsaid, closed_at) on minutes to exchange_app',
]

/** INVARIANT: whatever the service does, a session without content keeps no text of what was said in it. */
const contentFree = [
  `create function keep_no_content() returns trigger language plpgsql security definer
     set search_path from current as $$
   declare
     of_session uuid := case tg_table_name when 'minutes' then new.id else (to_jsonb(new) ->> 'session_id')::uuid end;
   begin
     if exists (select 1 from session s where s.unit_id = new.unit_id and s.id = of_session and s.mode = 'no-content')
     then
       raise exception 'a session without content keeps no text';
     end if;
     return new;
   end $$`,
  'revoke execute on function keep_no_content from public',
  ...['session_view', 'session_dissent', 'session_decision'].map(
    (table) => `create trigger keep_no_content before insert on ${table}
      for each row execute function keep_no_content()`,
  ),
  `create trigger keep_no_content before insert or update on minutes
     for each row when (new.agenda is not null or new.formulation is not null or new.said is not null)
     execute function keep_no_content()`,
  // What the function above looks at, as the owner.
  `create policy owner_sight on session for select to exchange_owner using (${inUnit})`,
]
