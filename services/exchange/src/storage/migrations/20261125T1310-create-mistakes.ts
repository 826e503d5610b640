import { type Kysely, sql } from 'kysely'

/**
 * Wrong person, wrong recipient (P13): in one act the case is frozen or the disclosure taken back, everybody whom it
 * reached attests what became of their copies, and the breach is in a register with its 72 hours (GDPR art. 33).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...mistakes, ...breaches, ...owner, ...functions])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const clock = `caller_reach() = 'clock'`
const review = `(${inUnit} and caller_reach() = 'review')`

const mistakes = [
  `create table mistake (
     unit_id text not null, id uuid not null, kind text not null check (kind in ('wrong-person', 'wrong-recipient')),
     case_id uuid, disclosure_id uuid,
     -- Who answers for it: of a case its lead agency, of a disclosure its holder.
     agency text not null,
     state text not null check (state in ('frozen', 'recalled', 'attested', 'released')),
     reported_by text not null, reported_agency text not null, reported_at timestamptz not null,
     key_id uuid not null, reason bytea not null, attested_at timestamptz, released_by text, released_at timestamptz,
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, disclosure_id) references disclosure,
     foreign key (unit_id, key_id) references data_key,
     check ((kind = 'wrong-person') = (disclosure_id is null)),
     check (kind = 'wrong-recipient' or case_id is not null),
     check (state <> 'frozen' or kind = 'wrong-person'),
     check (state <> 'recalled' or kind = 'wrong-recipient'),
     check ((state = 'released') = (released_by is not null and released_at is not null)),
     -- INVARIANT: nobody sets free alone what they froze.
     check (released_by is null or released_by <> reported_by))`,
  `create unique index mistake_of_case on mistake (unit_id, case_id)
     where kind = 'wrong-person' and state in ('frozen', 'attested')`,
  'create unique index mistake_of_disclosure on mistake (unit_id, disclosure_id) where disclosure_id is not null',
  'alter table mistake enable row level security',
  'alter table mistake force row level security',
  // That somebody was told by mistake is no matter of everybody on the case: it would tell that they were told (I4).
  `create policy sight on mistake for select using (${review} or (${inUnit} and (
     reported_by = caller_professional() or (kind = 'wrong-person' and is_on_case(unit_id, case_id))
     or (kind = 'wrong-recipient' and agency = caller_agency()))))`,
  `create policy writing on mistake for insert with check (${inUnit} and reported_by = caller_professional())`,
  `create policy changing on mistake for update
     using (${inUnit} and kind = 'wrong-person' and is_on_case(unit_id, case_id)) with check (${inUnit})`,
  'grant select, insert on mistake to exchange_app',
  'grant update (state, released_by, released_at) on mistake to exchange_app',
  'alter table recall_notice add column mistake_id uuid, add foreign key (unit_id, mistake_id) references mistake',
  `create index recall_notice_by_mistake on recall_notice (unit_id, mistake_id) where mistake_id is not null`,
]

const breaches = [
  `create table breach (
     unit_id text not null, id uuid not null, mistake_id uuid not null, agency text not null,
     state text not null check (state in ('open', 'assessed', 'notified', 'not-needed')),
     discovered_at timestamptz not null, due_at timestamptz not null, overdue_at timestamptz,
     assessed_by text, assessed_at timestamptz, assessment bytea, notified_at timestamptz,
     key_id uuid not null, version bigint not null default 1 check (version > 0),
     primary key (unit_id, id), unique (unit_id, mistake_id),
     foreign key (unit_id, mistake_id) references mistake,
     foreign key (unit_id, key_id) references data_key,
     check ((state = 'open') = (assessed_by is null) and (assessed_by is null) = (assessed_at is null)),
     check ((state = 'notified') = (notified_at is not null)))`,
  'create index breach_by_due on breach (unit_id, due_at, id)',
  `create index breach_overdue on breach (id) where overdue_at is null and state in ('open', 'assessed')`,
  'alter table breach enable row level security',
  'alter table breach force row level security',
  `create policy sight on breach for select using (${review} or ${clock})`,
  `create policy writing on breach for insert with check (${inUnit} and state = 'open')`,
  `create policy changing on breach for update using (${review} or ${clock}) with check (${inUnit})`,
  'grant select, insert on breach to exchange_app',
  `grant update (state, overdue_at, assessed_by, assessed_at, assessment, notified_at, version)
     on breach to exchange_app`,
]

const owner = [
  `create policy taking_back_select on recall_notice for select to exchange_owner using (${inUnit})`,
  `create policy taking_back_select on case_file for select to exchange_owner using (${inUnit})`,
  `create policy taking_back_select on mistake for select to exchange_owner using (${inUnit})`,
  `create policy taking_back_update on mistake for update to exchange_owner using (${inUnit}) with check (${inUnit})`,
  `create policy taking_back_insert on task for insert to exchange_owner with check (${inUnit})`,
]

const functions = [
  'drop function take_back(text, uuid[], text, text[], timestamptz, timestamptz)',
  // As before; each who is told has a task until they acknowledge it, and a mistake knows whom it reached.
  `create function take_back(of_unit text, roots uuid[], of_kind text, remaining text[], at timestamptz,
                             due timestamptz, of_mistake uuid default null) returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   declare
     reached uuid[];
     copies uuid[];
     ends boolean := of_kind in ('recalled', 'refuted', 'withdrawn', 'mistaken');
   begin
     with recursive chain (id) as (
         select d.id from disclosure d where d.unit_id = of_unit and d.id = any (roots)
       union
         select n.id from chain c
           join item i on i.unit_id = of_unit and i.received_under = c.id
           join disclosure n on n.unit_id = of_unit and n.item_id = i.id)
     select coalesce(array_agg(id), '{}') into reached from chain;
     copies := array(select i.id from item i where i.unit_id = of_unit and i.received_under = any (reached));
     return query
       with told as (
         select gen_random_uuid() as notice, d.* from disclosure d
           join intent n on n.unit_id = d.unit_id and n.id = d.intent_id and n.entry_index is not null
          where d.unit_id = of_unit and d.id = any (reached) and d.recalled_at is null),
       sent as (
         insert into recall_notice (unit_id, id, disclosure_id, kind, transaction_id, purpose, category, variant, holder,
                                    given_by, secret, recipient, recipient_agency, state, sent_at, due_at, mistake_id)
         select of_unit, t.notice, t.id, of_kind, t.transaction_id, t.purpose, t.category, t.variant, t.holder,
                t.given_by, t.secret, t.recipient, t.recipient_agency, 'sent', at, due, of_mistake from told t),
       waiting as (
         insert into task (unit_id, id, agency, professional, role, kind, about_kind, about_id, state, made_at, due_at,
                           escalates_at)
         select of_unit, gen_random_uuid(), t.recipient_agency, t.recipient, null, 'acknowledge-recall', 'recall', t.notice,
                'open', at, due, due + interval '72 hours' from told t)
       select distinct t.recipient_agency from told t order by 1;
     update disclosure d set recalled_at = at
      where d.unit_id = of_unit and d.id = any (reached) and d.recalled_at is null
        and (ends or (of_kind = 'narrowed' and d.id <> all (roots) and d.variant <> all (remaining)));
     update item i set expires_at = least(coalesce(i.expires_at, at), at)
      where i.unit_id = of_unit and i.id = any (copies)
        and (ends or (of_kind = 'narrowed' and not i.variants <@ remaining));
     update item i set contested = 'noted'
      where i.unit_id = of_unit and i.id = any (copies) and i.contested = 'none' and of_kind = 'corrected';
   end $$`,
  // Everything that was ever told of a case: INVARIANT: only of one that is frozen, by who reported that mistake.
  `create function take_back_case(of_unit text, of_mistake uuid, at timestamptz, due timestamptz) returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   declare
     of_case uuid;
   begin
     select m.case_id into of_case from mistake m
       join case_file c on c.unit_id = m.unit_id and c.id = m.case_id and c.frozen_at is not null
      where m.unit_id = of_unit and of_unit = any (caller_units()) and m.id = of_mistake and m.kind = 'wrong-person'
        and m.state = 'frozen' and m.reported_by = caller_professional();
     if of_case is null then raise exception 'there is no such mistake'; end if;
     return query select * from take_back(of_unit, array(
       select d.id from disclosure d where d.unit_id = of_unit and d.case_id = of_case), 'mistaken', '{}', at, due,
       of_mistake);
   end $$`,
  // One disclosure, by the agency that gave it or by who received it.
  `create function take_back_mistaken(of_unit text, of_mistake uuid, at timestamptz, due timestamptz)
     returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   declare
     mistaken uuid;
   begin
     select d.id into mistaken from mistake m
       join disclosure d on d.unit_id = m.unit_id and d.id = m.disclosure_id
        and (d.holder = caller_agency() or d.recipient = caller_professional())
      where m.unit_id = of_unit and of_unit = any (caller_units()) and m.id = of_mistake
        and m.state = 'recalled' and m.reported_by = caller_professional();
     if mistaken is null then raise exception 'there is no such mistake'; end if;
     return query select * from take_back(of_unit, array[mistaken], 'mistaken', '{}', at, due, of_mistake);
   end $$`,
  // Follows from what is there: once nobody is left whom it reached and who has not said what became of it. Of two who
  // are the last, the second waits here for the first.
  `create function attest_mistake(of_unit text, of_mistake uuid, at timestamptz) returns boolean
     language plpgsql volatile security definer set search_path from current as $$
   begin
     perform from mistake m
       where m.unit_id = of_unit and of_unit = any (caller_units()) and m.id = of_mistake
         and m.state in ('frozen', 'recalled') for update;
     if not found then return false; end if;
     if exists (select 1 from recall_notice n where n.unit_id = of_unit and n.mistake_id = of_mistake
                 and n.state <> 'acknowledged') then return false; end if;
     update mistake m set state = 'attested', attested_at = at where m.unit_id = of_unit and m.id = of_mistake;
     return true;
   end $$`,
  'revoke execute on function take_back, take_back_case, take_back_mistaken, attest_mistake from public',
  'grant execute on function take_back_case, take_back_mistaken, attest_mistake to exchange_app',
]
