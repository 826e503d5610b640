import { type Kysely, sql } from 'kysely'

/**
 * Signals: concerns handed in before there is a case. What a reporter handed in, what the intake decided, and what it
 * proposes to a chair are three tables, because three people may see one each: a reporter finds in the own row nothing
 * of what became of it (P10), and a chair nothing of what was reported.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...policies, ...functions, ...grants])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const byClock = `caller_reach() = 'clock'`

const tables = [
  `create table signal (
     unit_id text not null, id uuid not null, item_id uuid not null, key_id uuid not null,
     reporter text not null, reporter_agency text not null, source_role text not null, shielded boolean not null,
     known_how text not null check (known_how in ('seen', 'told-by-person', 'told-by-other', 'document', 'online')),
     observed_on date not null, captured_on date, minor boolean not null,
     recipients text[] not null, intake_agency text not null, submitted_at timestamptz not null,
     explanations bytea not null, protective bytea not null, url bytea, identifier bytea,
     primary key (unit_id, id), unique (unit_id, item_id),
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, key_id) references data_key,
     -- INVARIANT: nobody receives what they reported themselves.
     check (not (reporter = any (recipients))),
     check ((known_how = 'online') = (url is not null)), check ((url is null) = (captured_on is null)))`,
  `create index signal_by_reporter on signal (unit_id, reporter, id)`,
  `create index signal_by_recipients on signal using gin (recipients)`,
  `create table signal_triage (
     unit_id text not null, id uuid not null,
     state text not null check (state in ('submitted', 'acknowledged', 'no-concern', 'advised', 'referred', 'proposed',
                                          'in-case', 'refuted', 'expired')),
     triage_due_at timestamptz not null, review_by date, erases_at timestamptz not null, erased_at timestamptz,
     decided_by text, decided_at timestamptz, undo_until timestamptz, reason bytea, case_id uuid,
     primary key (unit_id, id),
     foreign key (unit_id, id) references signal,
     check (state in ('submitted', 'acknowledged', 'expired') or decided_by is not null),
     check (state <> 'expired' or erased_at is not null),
     check (state <> 'in-case' or case_id is not null))`,
  `create index signal_triage_by_end on signal_triage (erases_at) where erased_at is null`,
  `create table signal_proposal (
     unit_id text not null, id uuid not null, signal_id uuid not null, key_id uuid not null,
     chairs text[] not null, track text not null check (track in ('early-help', 'prevention', 'reintegration')),
     text bytea not null, identifier bytea, minor boolean not null, proposed_by text not null,
     proposed_at timestamptz not null, ended_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, signal_id) references signal,
     foreign key (unit_id, key_id) references data_key)`,
  // Of one signal there is one proposal at a time.
  `create unique index signal_proposal_open on signal_proposal (unit_id, signal_id) where ended_at is null`,
]

const isReporters = `(${inUnit} and reporter = caller_professional())`
const isIntakes = `(${inUnit} and caller_professional() = any (recipients))`
/** Row-level security of `signal` applies inside: a reporter sees it, and is none of its recipients. */
const ofIntake = (table: string, id: string) =>
  `(${inUnit} and exists (select 1 from signal s where s.unit_id = ${table}.unit_id and s.id = ${table}.${id}
     and caller_professional() = any (s.recipients)))`
/** A chair, and whoever stands in for one today (P14); nobody sees a proposal that is over. */
const isChairs = `(${inUnit} and ended_at is null and chairs && (array[caller_professional()] || caller_chairs()))`

const policies = [
  ...['signal', 'signal_triage', 'signal_proposal'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
  ]),
  `create policy sight on signal for select using (${isReporters} or ${isIntakes} or ${byClock})`,
  `create policy writing on signal for insert with check (${isReporters})`,
  `create policy sight on signal_triage for select using (${ofIntake('signal_triage', 'id')} or ${byClock})`,
  `create policy writing on signal_triage for insert with check (${inUnit} and exists (select 1 from signal s
     where s.unit_id = signal_triage.unit_id and s.id = signal_triage.id and s.reporter = caller_professional()))`,
  `create policy changing on signal_triage for update
     using (${ofIntake('signal_triage', 'id')} or (${inUnit} and ${byClock}))
     with check (${inUnit})`,
  `create policy sight on signal_proposal for select
     using (${ofIntake('signal_proposal', 'signal_id')} or ${isChairs} or ${byClock})`,
  `create policy writing on signal_proposal for insert with check (${ofIntake('signal_proposal', 'signal_id')})`,
  `create policy changing on signal_proposal for update
     using (${ofIntake('signal_proposal', 'signal_id')} or (${inUnit} and ${byClock}))
     with check (${inUnit})`,
  // For the functions below, which run as the owner and say first whose act it is.
  `create policy adopting_sight on signal for select to exchange_owner using (${inUnit})`,
  `create policy adopting_triage on signal_triage for select to exchange_owner using (${inUnit})`,
  `create policy adopting on signal_triage for update to exchange_owner using (${inUnit})`,
  `create policy adopting_proposal on signal_proposal for select to exchange_owner using (${inUnit})`,
  `create policy adopting on signal_proposal for update to exchange_owner using (${inUnit})`,
  `create policy adopting on key_subject for select to exchange_owner using (${inUnit})`,
]

const functions = [
  // A chair opens a case on what is proposed to them: says whether it is, and whether it is about that person.
  `create function adopt_signal(of_unit text, of_signal uuid, of_case uuid, of_subject text, at timestamptz)
     returns text language plpgsql volatile security definer set search_path from current as $$
   declare
     proposal signal_proposal;
   begin
     select * into proposal from signal_proposal p
      where p.unit_id = of_unit and p.signal_id = of_signal and p.ended_at is null
        and p.unit_id = any (caller_units()) and p.chairs && (array[caller_professional()] || caller_chairs())
      for update;
     if proposal.id is null then return 'not-proposed'; end if;
     if exists (select 1 from key_subject k where k.unit_id = of_unit and k.key_id = proposal.key_id
                 and k.subject <> of_subject) then return 'other-person'; end if;
     update signal_triage t set state = 'in-case', case_id = of_case
      where t.unit_id = of_unit and t.id = of_signal and t.state = 'proposed' and t.erased_at is null;
     if not found then return 'not-proposed'; end if;
     update signal_proposal p set ended_at = at where p.unit_id = of_unit and p.id = proposal.id;
     return 'adopted';
   end $$`,
  // What a signal said was not confirmed: it ends, as do the copies that the intake kept of it, and whoever was told from
  // a copy is told that, however far it went. Nobody is told as a recipient of the signal itself: its reporter, who gave
  // it, would see that (P10). Gives the agencies that were told.
  `create function refute_signal(of_unit text, of_signal uuid, at timestamptz, due timestamptz) returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   declare
     own uuid;
     copies uuid[];
   begin
     select s.item_id into own from signal s
      where s.unit_id = of_unit and s.id = of_signal and of_unit = any (caller_units())
        and caller_professional() = any (s.recipients);
     if own is null then raise exception 'there is no such signal to refute'; end if;
     copies := array(select i.id from disclosure d
       join item i on i.unit_id = d.unit_id and i.received_under = d.id
      where d.unit_id = of_unit and d.item_id = own);
     update item i set expires_at = least(coalesce(i.expires_at, at), at)
      where i.unit_id = of_unit and (i.id = own or i.id = any (copies));
     return query select * from take_back(of_unit, array(
       select d.id from disclosure d where d.unit_id = of_unit and d.item_id = any (copies)), 'refuted', '{}', at, due);
   end $$`,
  // INVARIANT: the texts of a signal are emptied when their time has come, and by the clock alone. Gives the wrapped
  // key, so that the service destroys its secret before the transaction is over.
  `create function empty_signal(of_unit text, of_signal uuid, at timestamptz)
     returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   declare
     emptied uuid;
   begin
     select s.key_id into emptied from signal s
       join signal_triage t on t.unit_id = s.unit_id and t.id = s.id
      where s.unit_id = of_unit and s.id = of_signal and t.erases_at <= at and t.erased_at is null
        and caller_reach() = 'clock';
     if emptied is null then raise exception 'there is no such signal to empty'; end if;
     perform set_config('casebridge.reach', 'erase', true);
     return query select * from empty_keys(array[emptied], at);
     perform set_config('casebridge.reach', 'clock', true);
   end $$`,
]

const grants = [
  'grant select, insert on signal, signal_triage, signal_proposal to exchange_app',
  `grant update (state, review_by, erases_at, erased_at, decided_by, decided_at, undo_until, reason)
     on signal_triage to exchange_app`,
  'grant update (ended_at) on signal_proposal to exchange_app',
  'revoke execute on function adopt_signal, refute_signal, empty_signal from public',
  'grant execute on function adopt_signal, refute_signal, empty_signal to exchange_app',
]
