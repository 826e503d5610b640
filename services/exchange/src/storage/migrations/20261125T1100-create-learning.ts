import { type Kysely, sql } from 'kysely'

/**
 * What units learn from each other (S22, S24, S31, S39, S42, S59): questions to the region's experts, practices and
 * lessons that two people confirmed, obstacles, needs of a district. Nobody's case and no person is in any of it, by
 * what is refused and by a second pair of eyes; each has a data key of its own all the same, so that a text in which
 * somebody is found after all can be taken back for good.
 *
 * A confirmed note and an answered obstacle are the one thing that people of another unit see here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const known = 'caller_professional() is not null'

const tables = [
  `create table consult (
     unit_id text not null, id uuid not null, asker text not null, to_agency text not null, track text not null,
     state text not null check (state in ('asked', 'answered', 'closed')), words bytea not null, key_id uuid not null,
     asked_at timestamptz not null, closed_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, key_id) references data_key,
     check ((state = 'closed') = (closed_at is not null)))`,
  `create table consult_answer (
     unit_id text not null, id uuid not null, consult_id uuid not null, expert text not null, words bytea not null,
     answered_at timestamptz not null,
     primary key (unit_id, id),
     foreign key (unit_id, consult_id) references consult)`,
  // A practice or a lesson. Until its second person has confirmed it, it exists for these two alone.
  `create table note (
     unit_id text not null, id uuid not null, kind text not null check (kind in ('practice', 'lesson')),
     state text not null check (state in ('drafted', 'confirmed', 'withdrawn')), track text not null,
     author text not null, author_agency text not null, second text not null, second_agency text not null,
     words bytea, key_id uuid not null, drafted_at timestamptz not null, confirmed_at timestamptz,
     withdrawn_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, key_id) references data_key,
     -- Nobody confirms their own words, nor those of the own agency.
     check (second <> author and second_agency <> author_agency),
     check (state <> 'confirmed' or confirmed_at is not null),
     check ((state = 'withdrawn') = (words is null)),
     check ((state = 'withdrawn') = (withdrawn_at is not null)))`,
  `create table obstacle (
     unit_id text not null, id uuid not null, reporter text not null, to_agency text not null, track text not null,
     state text not null check (state in ('reported', 'answered', 'withdrawn')), words bytea, reply bytea,
     key_id uuid not null, reported_at timestamptz not null, answered_by text, answered_at timestamptz,
     withdrawn_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, key_id) references data_key,
     -- Who reported it does not publish it.
     check (answered_by is null or answered_by <> reporter),
     check (state <> 'answered' or (reply is not null and answered_by is not null and answered_at is not null)),
     check ((state = 'withdrawn') = (words is null and reply is null and withdrawn_at is not null)))`,
  // How often a need was noted: by nobody, about nobody.
  `create table need_count (
     unit_id text not null, municipality text not null, need text not null, quarter text not null, n integer not null,
     primary key (unit_id, municipality, need, quarter))`,
  `create index note_by_key on note (unit_id, key_id)`,
  `create index obstacle_by_key on obstacle (unit_id, key_id)`,
  `create index answer_by_consult on consult_answer (unit_id, consult_id)`,
]

const sight: Record<string, string> = {
  consult: `(${inUnit} and (asker = caller_professional() or to_agency = caller_agency()))`,
  consult_answer: `(${inUnit} and exists (select 1 from consult c where c.unit_id = consult_answer.unit_id
     and c.id = consult_answer.consult_id))`,
  note: `((${known} and state = 'confirmed') or (${inUnit} and caller_professional() in (author, second)))`,
  obstacle: `((${known} and state = 'answered')
     or (${inUnit} and (reporter = caller_professional() or to_agency = caller_agency())))`,
}

/** Who may change a row; whoever sees a note of another unit does not change it. */
const change: Record<string, string> = {
  note: `(${inUnit} and caller_professional() in (author, second))`,
  obstacle: `(${inUnit} and (reporter = caller_professional() or to_agency = caller_agency()))`,
}

const policies = Object.entries(sight).flatMap(([table, visible]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy sight on ${table} for select using (${visible})`,
  `create policy writing on ${table} for insert with check (${inUnit})`,
  `create policy changing on ${table} for update using (${change[table] ?? visible}) with check (${inUnit})`,
  `grant select, insert on ${table} to exchange_app`,
])

const statements = [
  ...tables,
  ...policies,
  'grant update (state, closed_at) on consult to exchange_app',
  'grant update (state, words, confirmed_at, withdrawn_at) on note to exchange_app',
  `grant update (state, words, reply, answered_by, answered_at, withdrawn_at) on obstacle to exchange_app`,
  // The key of what was published opens it for whoever may read it, in every unit.
  `create policy published on data_key for select using (
     exists (select 1 from note n where n.unit_id = data_key.unit_id and n.key_id = data_key.id and n.state = 'confirmed')
     or exists (select 1 from obstacle o where o.unit_id = data_key.unit_id and o.key_id = data_key.id
       and o.state = 'answered'))`,

  // INVARIANT (P5, S59): the service can add to what was counted, and be told it in tens; a number below ten, or one
  // that somebody could watch growing by one, it cannot read. No policy shows it a row.
  'alter table need_count enable row level security',
  'alter table need_count force row level security',
  'grant select on need_count to exchange_app',
  'create policy counting on need_count for insert to exchange_owner with check (true)',
  'create policy counting_on on need_count for update to exchange_owner using (true)',
  'create policy telling on need_count for select to exchange_owner using (true)',
  `create function count_need(of_unit text, of_municipality text, of_need text, of_quarter text) returns void
     language sql security definer set search_path from current
     begin atomic
       insert into need_count (unit_id, municipality, need, quarter, n)
       select of_unit, of_municipality, of_need, of_quarter, 1 where of_unit = any (caller_units())
       on conflict (unit_id, municipality, need, quarter) do update set n = need_count.n + 1;
     end`,
  `create function tell_needs(since text, before text) returns table (unit_id text, municipality text, need text, quarter text, n integer)
     language sql stable security definer set search_path from current
     begin atomic
       select c.unit_id, c.municipality, c.need, c.quarter, c.n - c.n % 10
         from need_count c
        where c.unit_id = any (caller_units()) and c.quarter >= since and c.quarter < before and c.n >= 10;
     end`,
  'revoke execute on function count_need, tell_needs from public',
  'grant execute on function count_need, tell_needs to exchange_app',
]
