import { type Kysely, sql } from 'kysely'

/**
 * What the person concerned may ask, and what they are told: a contest of one item, that they were informed or why not
 * yet, who speaks for a minor, an access request. Who the person is stands behind the key of the case or of the request,
 * and in no column. Nothing of it is in view of anybody but those who carry it out, and the reviewers of the unit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...policies, ...functions]) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const byReview = `(${inUnit} and caller_reach() = 'review')`
const byClock = `caller_reach() = 'clock'`
const isMine = (column: string) => `(${inUnit} and ${column} = caller_professional())`
const onCase = 'is_on_case(unit_id, case_id)'

const tables = [
  `create table contest (
     unit_id text not null, id uuid not null, case_id uuid not null, item_id uuid not null, key_id uuid not null,
     state text not null check (state in ('open', 'replied', 'overdue', 'upheld', 'dismissed', 'withdrawn', 'rectified')),
     raised_by text not null check (raised_by in ('person', 'representative')),
     restricts boolean not null, holder text not null,
     -- Agencies that had a part in the item: a reviewer is of none of them.
     involved text[] not null,
     recorded_by text not null, recorded_agency text not null, recorded_at timestamptz not null,
     about bytea not null, grounds bytea not null, answer_by timestamptz not null,
     reply bytea, replied_by text, replied_at timestamptz,
     reason bytea, decided_by text, decided_agency text, decided_at timestamptz,
     version bigint not null default 1 check (version > 0),
     primary key (unit_id, id),
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, key_id) references data_key,
     check ((reply is null) = (replied_by is null)),
     check ((decided_by is null) = (state not in ('upheld', 'dismissed', 'rectified'))),
     -- Nobody decides over what the own agency had a part in, and nobody over what they wrote down themselves.
     check (decided_agency is null or not decided_agency = any (involved)),
     check (decided_by is null or decided_by <> recorded_by))`,
  'create index contest_by_item on contest (unit_id, item_id)',
  `create index contest_by_answer on contest (answer_by) where state = 'open'`,

  `create table informing (
     unit_id text not null, id uuid not null, case_id uuid not null, key_id uuid not null, agency text not null,
     state text not null check (state in ('deferred', 'due', 'asked', 'restricted', 'refused', 'informed', 'lapsed')),
     categories text[] not null, purposes text[] not null, until timestamptz not null,
     about bytea not null, reason bytea not null, citation bytea,
     recorded_by text not null, recorded_at timestamptz not null,
     confirmed_by text, confirmed_agency text, confirmed_at timestamptz,
     version bigint not null default 1 check (version > 0),
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, key_id) references data_key,
     -- A right is limited by a named law and by two people of two agencies.
     check (state not in ('asked', 'restricted', 'refused') or citation is not null),
     check (state <> 'restricted' or confirmed_by is not null),
     check (confirmed_by is null or (confirmed_by <> recorded_by and confirmed_agency <> agency)))`,
  'create index informing_by_case on informing (unit_id, case_id, id)',
  `create index informing_by_end on informing (until) where state in ('deferred', 'restricted')`,

  `create table representative (
     unit_id text not null, id uuid not null, case_id uuid not null, key_id uuid not null,
     state text not null check (state in ('standing', 'ended')),
     relation text not null check (relation in ('parent', 'guardian', 'other')),
     name bytea not null, child_interest bytea not null, about bytea not null, until timestamptz not null,
     named_by text not null, named_agency text not null, named_at timestamptz not null, ended_at timestamptz,
     version bigint not null default 1 check (version > 0),
     primary key (unit_id, id),
     foreign key (unit_id, case_id) references case_file,
     foreign key (unit_id, key_id) references data_key,
     check ((ended_at is not null) = (state = 'ended')))`,
  'create index representative_by_case on representative (unit_id, case_id, id)',
  `create index representative_by_end on representative (until) where state = 'standing'`,

  `create table claim (
     unit_id text not null, id uuid not null, key_id uuid not null,
     state text not null check (state in ('received', 'extended', 'answered')),
     raised_by text not null check (raised_by in ('person', 'representative')), representative_id uuid,
     about bytea not null, received_on date not null, due_at timestamptz not null,
     recorded_by text not null, recorded_agency text not null, recorded_at timestamptz not null,
     extension_reason bytea, extended_by text, answered_by text, answered_at timestamptz,
     version bigint not null default 1 check (version > 0),
     primary key (unit_id, id),
     foreign key (unit_id, key_id) references data_key,
     check ((representative_id is not null) = (raised_by = 'representative')),
     check ((answered_at is not null) = (state = 'answered')))`,
  'create index claim_by_due on claim (unit_id, due_at, id)',
]

/** Who may see a row; the service decides who of them changes what. */
const sight: Record<string, string> = {
  // Whoever holds the item answers; the others on the case see the flag on the item, and no more.
  contest: `(${byReview} or ${isMine('recorded_by')}
     or (${inUnit} and holder = caller_agency() and is_in_inner_circle(unit_id, case_id)))`,
  // What another agency keeps back tells what it holds. Codes of those that stand in for having informed the person are
  // read where its items are: by who may know of one of them.
  informing: `(${byReview} or (${onCase} and (agency = caller_agency() or exists (select 1 from item i
     where i.unit_id = informing.unit_id and i.case_id = informing.case_id and i.holder = informing.agency
       and i.category = any (informing.categories)))))`,
  representative: `(${byReview} or ${onCase})`,
  claim: `(${byReview} or ${isMine('recorded_by')})`,
}
const changed: Record<string, string> = {
  contest: `state, reply, replied_by, replied_at, reason, decided_by, decided_agency, decided_at, version`,
  informing: 'state, confirmed_by, confirmed_agency, confirmed_at, version',
  representative: 'state, ended_at, version',
  claim: 'state, due_at, extension_reason, extended_by, answered_by, answered_at, version',
}

const policies = Object.entries(sight).flatMap(([table, visible]) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy sight on ${table} for select using (${visible})`,
  `create policy writing on ${table} for insert with check (${inUnit})`,
  `create policy changing on ${table} for update using (${visible}) with check (${inUnit})`,
  `create policy clock_sight on ${table} for select using (${byClock})`,
  `create policy clock_changing on ${table} for update using (${byClock}) with check (${byClock})`,
  `grant select, insert on ${table} to exchange_app`,
  `grant update (${changed[table]}) on ${table} to exchange_app`,
])

const functions = [
  // INVARIANT: what is said of an item follows from its contests, and from nothing else: nobody sets it by hand.
  // Locked first, beside what refers to it: of two contests at once the second counts what the first has done.
  `create function mark_contested(of_unit text, of_item uuid) returns void
     language plpgsql volatile security definer set search_path from current as $$
   begin
     perform 1 from item i where i.unit_id = of_unit and i.id = of_item and of_unit = any (caller_units())
       for no key update;
     update item i set contested = case
         when exists (select 1 from contest c where c.unit_id = of_unit and c.item_id = of_item
           and (c.state in ('overdue', 'upheld') or (c.restricts and c.state in ('open', 'replied')))) then 'restricted'
         when exists (select 1 from contest c where c.unit_id = of_unit and c.item_id = of_item
           and c.state in ('open', 'replied')) then 'noted'
         else 'none' end
      where i.unit_id = of_unit and i.id = of_item and of_unit = any (caller_units());
   end $$`,
  `create policy marking on item for update to exchange_owner using (${inUnit}) with check (${inUnit})`,
  `create policy marking_sight on item for select to exchange_owner using (${inUnit})`,
  `create policy marking_sight on contest for select to exchange_owner using (${inUnit})`,

  // What is held about a person, by kind and by whom, for a request that waits for its answer and for nobody else.
  // INVARIANT (I4): of what is secret or sealed nothing is said here: it exists for its holder alone.
  `create function held_about(of_unit text, of_claim uuid, of_subject text, moment timestamptz)
     returns table (case_id uuid, holder text, category text, purposes text[], recipients text[])
     language sql stable security definer set search_path from current
     begin atomic
       select c.id, i.holder, i.category, array_remove(array_agg(distinct d.purpose), null),
              array_remove(array_agg(distinct d.recipient_agency), null)
         from claim q
         join case_file c on c.unit_id = q.unit_id and c.subject = of_subject
         join item i on i.unit_id = c.unit_id and i.case_id = c.id and not i.secret and not i.sealed
         left join disclosure d on d.unit_id = i.unit_id and d.item_id = i.id and d.recalled_at is null
        where caller_reach() = 'review' and of_unit = any (caller_units())
          and q.unit_id = of_unit and q.id = of_claim and q.state in ('received', 'extended')
          and (q.raised_by = 'person' or exists (select 1 from representative r
                where r.unit_id = q.unit_id and r.id = q.representative_id and r.case_id = c.id
                  and r.state = 'standing' and r.until > moment))
          and not exists (select 1 from informing n
                where n.unit_id = i.unit_id and n.case_id = c.id and n.agency = i.holder
                  and n.state = 'restricted' and n.until > moment and i.category = any (n.categories))
        group by c.id, i.holder, i.category;
     end`,
  ...['claim', 'case_file', 'item', 'disclosure', 'representative', 'informing'].map(
    (table) =>
      `create policy answering_sight on ${table} for select to exchange_owner using (caller_reach() = 'review')`,
  ),
  'revoke execute on function mark_contested, held_about from public',
  'grant execute on function mark_contested, held_about to exchange_app',
]
