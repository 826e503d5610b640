import { type Kysely, sql } from 'kysely'

/**
 * What is agreed to support a person, its reviews and its end, and how long a case is kept.
 *
 * A measure is seen by the agency that holds it, by the owner of the case, and, once it is agreed, by whoever carries it
 * out, on the case or not (S18); nobody else learns that there is one but by an item that is made known. Texts are
 * encrypted under the key of the case and end with it; what is kept in clear is codes, ids and days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...measures, ...ofMeasure, ...reviews, ...lookbacks, ...retention, ...emptying])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const inUnitBy = (reach: string) => `(${inUnit} and caller_reach() = '${reach}')`
const code = (column: string) => `${column} ~ '^[a-z]+(-[a-z]+)*$'`
const isOwner = (table: string) => `exists (select 1 from membership m
  where m.unit_id = ${table}.unit_id and m.case_id = ${table}.case_id and m.owns)`
const secured = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
]

const mine = `(${inUnit} and ((owner = caller_professional() and state <> 'proposed') or ${isOwner('measure')}
  or (holder = caller_agency() and is_in_inner_circle(unit_id, case_id))))`

const measures = [
  `create table measure (
     unit_id text not null, id uuid not null, case_id uuid not null, item_id uuid not null, holder text not null,
     kind text not null check (${code('kind')}), catalogue_id uuid, owner text not null, owner_agency text not null,
     needs_consent boolean not null, consent_id uuid, starts_on date not null, ends_on date not null,
     texts bytea not null,
     state text not null check (state in ('proposed', 'agreed', 'running', 'done', 'ended', 'objected')),
     version bigint not null default 1 check (version > 0),
     proposed_by text not null, proposed_at timestamptz not null, reported_at timestamptz,
     ending text check (${code('ending')}), ending_text bytea, ended_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, consent_id) references evidence,
     check (ends_on >= starts_on),
     check ((ended_at is not null) = (state in ('done', 'ended', 'objected'))),
     check ((ending is not null) = (state = 'ended')))`,
  `create index measure_by_case on measure (unit_id, case_id)`,
  `create index measure_by_owner on measure (unit_id, owner, id)`,
  `create index measure_by_consent on measure (unit_id, consent_id) where consent_id is not null and ended_at is null`,
  ...secured('measure'),
  `create policy sight on measure for select using (${mine} or caller_reach() = 'clock')`,
  `create policy writing on measure for insert with check (${inUnit})`,
  `create policy changing on measure for update using (${mine} or ${inUnitBy('clock')}) with check (${inUnit})`,
  `grant select, insert on measure to exchange_app`,
  `grant update (state, version, consent_id, reported_at, ending, ending_text, ended_at) on measure to exchange_app`,
]

/** What an act on a measure needs of its case and its consent, for those who may see the measure and no other. */
const ofMeasure = [
  `create policy plan_sight on case_file for select to exchange_owner using (${inUnit})`,
  `create policy plan_sight on evidence for select to exchange_owner
     using (${inUnit} or caller_reach() = 'clock')`,
  `create policy plan_sight on measure for select to exchange_owner using (${inUnit})`,
  `create function case_of_measure(of_unit text, of_measure uuid)
     returns table (case_id uuid, jurisdiction text, track text, sharing text, minor boolean, subject text,
                    key_id uuid, case_owner text, consent jsonb)
     language sql stable security definer set search_path from current
     begin atomic
       select c.id, c.jurisdiction, c.track, c.sharing, c.minor, c.subject, c.key_id, c.owner,
              case when e.id is null then null else jsonb_build_object('id', e.id, 'agency', e.agency,
                'categories', e.categories, 'purposes', e.purposes, 'recipients', e.recipients,
                'withdrawn', e.withdrawn_at is not null) end
         from measure p
         join case_file c on c.unit_id = p.unit_id and c.id = p.case_id
         left join evidence e on e.unit_id = p.unit_id and e.id = p.consent_id
        where p.unit_id = of_unit and p.id = of_measure and p.unit_id = any (caller_units())
          and (p.owner = caller_professional() or c.owner = any (caller_seats()) or p.holder = caller_agency()
            or caller_reach() = 'clock');
     end`,
  // Whether a case still has a measure that goes on: says yes or no, to those who are on it.
  `create function supports_someone(of_unit text, of_case uuid) returns boolean
     language sql stable security definer set search_path from current
     begin atomic
       select exists (select 1 from measure p where p.unit_id = of_unit and p.case_id = of_case
                       and p.unit_id = any (caller_units()) and p.state in ('agreed', 'running'));
     end`,
  // What goes on although the consent that it rests on was withdrawn.
  `create function measures_without_consent() returns table (unit_id text, id uuid)
     language sql stable security definer set search_path from current
     begin atomic
       select p.unit_id, p.id from measure p
         join evidence e on e.unit_id = p.unit_id and e.id = p.consent_id
        where caller_reach() = 'clock' and e.withdrawn_at is not null and p.ended_at is null;
     end`,
  'revoke execute on function case_of_measure, supports_someone, measures_without_consent from public',
  'grant execute on function case_of_measure, supports_someone, measures_without_consent to exchange_app',

  `create table catalogue_entry (
     unit_id text not null, id uuid not null, kind text not null check (${code('kind')}),
     title jsonb not null, days integer not null check (days between 1 and 365), needs_consent boolean not null,
     added_by text not null, added_at timestamptz not null,
     primary key (unit_id, id))`,
  ...secured('catalogue_entry'),
  `create policy sight on catalogue_entry for select using (${inUnitBy('case')})`,
  `create policy writing on catalogue_entry for insert with check (${inUnit})`,
  `grant select, insert on catalogue_entry to exchange_app`,
]

const reviews = [
  `create table case_review (
     unit_id text not null, id uuid not null, case_id uuid not null,
     state text not null check (state in ('due', 'overdue', 'held')), due_on date not null,
     finding text check (${code('finding')}), texts bytea, held_by text, held_at timestamptz, next_on date,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     check ((state = 'held') = (held_at is not null)),
     check (held_at is null or (finding is not null and held_by is not null and next_on is not null)))`,
  // One at a time waits for a case.
  `create unique index case_review_open on case_review (unit_id, case_id) where state <> 'held'`,
  `create index case_review_by_day on case_review (due_on) where state = 'due'`,
  ...secured('case_review'),
  `create policy sight on case_review for select
     using (is_on_case(unit_id, case_id) or caller_reach() = 'clock')`,
  `create policy writing on case_review for insert with check (${inUnit})`,
  `create policy changing on case_review for update
     using (is_on_case(unit_id, case_id) or ${inUnitBy('clock')}) with check (${inUnit})`,
  `grant select, insert on case_review to exchange_app`,
  `grant update (id, state, finding, texts, held_by, held_at, next_on) on case_review to exchange_app`,
]

const lookbacks = [
  `create table lookback (
     unit_id text not null, id uuid not null, case_id uuid not null, at timestamptz not null, by text not null,
     finding text not null check (${code('finding')}), months integer check (months in (6, 12)), consent_id uuid,
     note bytea not null,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, consent_id) references evidence,
     -- INVARIANT (P18): where a country names the times, or with consent; there is no other way.
     check ((months is null) <> (consent_id is null)))`,
  `create unique index lookback_once on lookback (unit_id, case_id, months) where months is not null`,
  ...secured('lookback'),
  `create policy sight on lookback for select using (is_in_inner_circle(unit_id, case_id))`,
  `create policy writing on lookback for insert with check (${inUnit})`,
  `grant select, insert on lookback to exchange_app`,
]

const retention = [
  // How long each class of data is kept, as dated data: our design, to be confirmed by counsel (domain, section 8).
  `create table retention_rule (
     data_class text not null check (data_class in ('signal', 'closed-case')), jurisdiction text,
     minor boolean not null, days integer not null check (days > 0), valid_from date not null, valid_until date,
     check (valid_until is null or valid_until > valid_from))`,
  `create unique index retention_rule_once
     on retention_rule (data_class, coalesce(jurisdiction, ''), minor, valid_from)`,
  `insert into retention_rule (data_class, minor, days, valid_from) values
     ('signal', false, 90, '2026-01-01'), ('signal', true, 90, '2026-01-01'),
     ('closed-case', false, 730, '2026-01-01'), ('closed-case', true, 365, '2026-01-01')`,
  `grant select on retention_rule to exchange_app`,
  // The period that was in force on the day on which it began, a country's own before the common one.
  `create function kept_for(of_class text, of_jurisdiction text, of_minor boolean, began date) returns integer
     language sql stable security definer set search_path from current
     begin atomic
       select r.days from retention_rule r
        where r.data_class = of_class and r.minor = of_minor and coalesce(r.jurisdiction, of_jurisdiction) = of_jurisdiction
          and r.valid_from <= began and (r.valid_until is null or began < r.valid_until)
        order by r.jurisdiction is null, r.valid_from desc limit 1;
     end`,

  `create table retention_run (
     unit_id text not null, day date not null,
     data_class text not null check (data_class in ('signal', 'closed-case')),
     erased integer not null default 0 check (erased >= 0),
     primary key (unit_id, day, data_class))`,
  ...secured('retention_run'),
  `create policy sight on retention_run for select
     using (${inUnitBy('review')} or caller_reach() = 'clock')`,
  `create policy writing on retention_run for insert with check (${inUnitBy('clock')})`,
  `create policy changing on retention_run for update
     using (${inUnitBy('clock')}) with check (${inUnitBy('clock')})`,
  `grant select, insert on retention_run to exchange_app`,
  `grant update (erased) on retention_run to exchange_app`,

  `create table retention_extension (
     unit_id text not null, id uuid not null, case_id uuid not null,
     state text not null check (state in ('asked', 'confirmed', 'refused')), ordinal integer not null check (ordinal > 0),
     until date not null, reason bytea not null, asked_by text not null, asked_agency text not null,
     asked_at timestamptz not null, decided_by text, decided_agency text, decided_at timestamptz,
     primary key (unit_id, id),
     unique (unit_id, case_id, ordinal),
     foreign key (unit_id, case_id) references case_file,
     -- Nobody confirms what they, or their own agency, asked for.
     check (decided_by is null or (decided_by <> asked_by and decided_agency <> asked_agency)),
     check ((state = 'asked') = (decided_at is null)),
     check ((decided_at is null) = (decided_by is null)))`,
  ...secured('retention_extension'),
  `create policy sight on retention_extension for select
     using (is_on_case(unit_id, case_id) or ${inUnitBy('review')} or caller_reach() = 'clock')`,
  `create policy writing on retention_extension for insert with check (${inUnit} and state = 'asked')`,
  `create policy changing on retention_extension for update
     using (${inUnitBy('review')}) with check (${inUnitBy('review')})`,
  `create policy plan_sight on retention_extension for select to exchange_owner using (true)`,
  `grant select, insert on retention_extension to exchange_app`,
  `grant update (state, decided_by, decided_agency, decided_at) on retention_extension to exchange_app`,
  // What a reviewer needs of the case that is to be kept longer: its key and its person.
  `create function case_of_extension(of_unit text, of_extension uuid)
     returns table (subject text, key_id uuid)
     language sql stable security definer set search_path from current
     begin atomic
       select c.subject, c.key_id from retention_extension x
         join case_file c on c.unit_id = x.unit_id and c.id = x.case_id
        where x.unit_id = of_unit and x.id = of_extension and x.unit_id = any (caller_units())
          and caller_reach() = 'review';
     end`,
  'revoke execute on function kept_for, case_of_extension from public',
  'grant execute on function case_of_extension to exchange_app',
]

/** Cases whose time has passed, and the one way in which they are emptied. */
const emptying = [
  `create policy kept_sight on case_file for select to exchange_owner using (caller_reach() = 'clock')`,
  // The last day on which a closed case is kept: its period from the day it was closed, or longer where two people said so.
  `create function cases_past_keeping(on_day date)
     returns table (unit_id text, id uuid, key_id uuid, lead_agency text, subject text)
     language sql stable security definer set search_path from current
     begin atomic
       select c.unit_id, c.id, c.key_id, c.lead_agency, c.subject
         from case_file c join data_key d on d.unit_id = c.unit_id and d.id = c.key_id
        where caller_reach() = 'clock' and c.closed_at is not null and d.destroyed_at is null
          and (c.closed_at at time zone 'UTC')::date
              + kept_for('closed-case', c.jurisdiction, c.minor, (c.closed_at at time zone 'UTC')::date) < on_day
          and not exists (select 1 from retention_extension x where x.unit_id = c.unit_id and x.case_id = c.id
                           and x.state = 'confirmed' and x.until >= on_day);
     end`,
  // INVARIANT: a case is emptied by the clock, when its time has passed, and in no other case by this function.
  `create function empty_case(of_unit text, of_case uuid, at timestamptz)
     returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   declare
     key uuid;
   begin
     select c.key_id into key from cases_past_keeping((at at time zone 'UTC')::date) c
      where c.unit_id = of_unit and c.id = of_case and c.unit_id = any (caller_units());
     if key is null then return; end if;
     perform set_config('casebridge.reach', 'erase', true);
     return query select * from empty_keys(array(
       select d.id from data_key d where d.unit_id = of_unit and d.id = key and d.destroyed_at is null for update of d), at);
     perform set_config('casebridge.reach', 'clock', true);
   end $$`,
  "create policy kept_sight on data_key for select to exchange_owner using (caller_reach() = 'clock')",
  'revoke execute on function cases_past_keeping, empty_case from public',
  'grant execute on function cases_past_keeping, empty_case to exchange_app',
]
