import { type Kysely, sql } from 'kysely'

/**
 * A secrecy holder's decision can be withdrawn, and is then as if it had never been signed for everybody but the holder
 * (I4). It is seen by its author and by those it names, and not by the author's colleagues: whose secret it is, is no
 * agency's (P6, P14: secrecy never delegates).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...secrecy, ...variants, ...reviews, ...quotas, ...deliveries, ...limitations])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const isMine = 'professional = caller_professional()'

const secrecy = [
  'alter table secrecy_decision add column withdrawn_at timestamptz',
  'drop policy sight on secrecy_decision',
  `create policy sight on secrecy_decision for select using (${inUnit} and (${isMine}
     or (withdrawn_at is null and caller_professional() = any (recipients))))`,
  'drop policy changing on secrecy_decision',
  `create policy changing on secrecy_decision for update using (${inUnit} and ${isMine})
     with check (${inUnit} and ${isMine})`,
  'drop policy removing on secrecy_decision',
  'grant update (withdrawn_at) on secrecy_decision to exchange_app',
]

// A text is added to by the author of the item alone.
const variants = [
  'drop policy changing on item_content',
  `create policy changing on item_content for update using (${inUnit} and exists (select 1 from item i
       where i.unit_id = item_content.unit_id and i.id = item_content.item_id and i.author = caller_professional()))
     with check (${inUnit})`,
  'grant update (ciphertext) on item_content to exchange_app',
  'grant update (variants) on item to exchange_app',
]

const isReviewed = (table: string) => `exists (select 1 from review r
   where r.unit_id = ${table}.unit_id and r.disclosure_id = ${table}.id)`

// An emergency is reviewed by two people within 72 hours (P3, FOUR); otherwise the clock suspends it.
const reviews = [
  `alter table review
     add column state text not null default 'due'
       check (state in ('due', 'assessed', 'disputed', 'upheld', 'rejected')),
     add column finding text check (finding in ('lawful', 'not-lawful')),
     add column assessed_by text, add column confirmed_by text, add column suspended_at timestamptz,
     add constraint review_by_two check (confirmed_by is null or confirmed_by <> assessed_by),
     add constraint review_ends check ((closed_at is not null) = (state in ('upheld', 'rejected'))),
     add constraint review_ends_by_two check (closed_at is null or confirmed_by is not null)`,
  `create index review_by_disclosure on review (unit_id, disclosure_id)`,
  `create policy clock_sight on review for select using (caller_reach() = 'clock')`,
  `create policy clock_changing on review for update
     using (caller_reach() = 'clock') with check (caller_reach() = 'clock')`,
  'grant update (state, finding, assessed_by, confirmed_by, suspended_at, closed_at) on review to exchange_app',

  `create table review_step (
     unit_id text not null, id uuid not null, review_id uuid not null,
     act text not null check (act in ('assessed', 'confirmed', 'disputed')),
     finding text check (finding in ('lawful', 'not-lawful')),
     professional text not null, reason bytea, recorded_at timestamptz not null,
     primary key (unit_id, id),
     foreign key (unit_id, review_id) references review)`,
  `create index review_step_by_review on review_step (unit_id, review_id, id)`,
  `alter table review_step enable row level security`,
  `alter table review_step force row level security`,
  `create policy sight on review_step for select using (${inUnit} and caller_reach() = 'review')`,
  `create policy writing on review_step for insert with check (${inUnit} and caller_reach() = 'review')`,
  'grant select, insert on review_step to exchange_app',

  // Of disclosures, reviewers and the clock see those that are reviewed, and change of these that one thing.
  'alter table disclosure add column suspended_at timestamptz',
  `create policy reviewing on disclosure for select
     using (caller_reach() in ('review', 'clock') and ${isReviewed('disclosure')})`,
  `create policy suspending on disclosure for update
     using (caller_reach() in ('review', 'clock') and ${isReviewed('disclosure')})
     with check (caller_reach() in ('review', 'clock'))`,
  'grant update (suspended_at) on disclosure to exchange_app',
  // Why it was urgent is in the intent, under the key of the case.
  `create policy reviewing on intent for select using (${inUnit} and caller_reach() in ('review', 'clock') and exists (
     select 1 from disclosure d join review r on r.unit_id = d.unit_id and r.disclosure_id = d.id
      where d.unit_id = intent.unit_id and d.intent_id = intent.id))`,
]

// How often an agency may ask in a unit (P20), and how often it did: asks, never what came of them.
const quotas = [
  `create table request_quota (
     unit_id text not null, id uuid not null, agency text not null,
     most integer not null check (most between 1 and 10000), per_days integer not null check (per_days between 1 and 31),
     set_by text not null, set_at timestamptz not null, version bigint not null default 1 check (version > 0),
     primary key (unit_id, id), unique (unit_id, agency))`,
  `create table ask_count (
     unit_id text not null, agency text not null, day date not null, asked integer not null check (asked > 0),
     primary key (unit_id, agency, day))`,
  ...['request_quota', 'ask_count'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant select, insert on ${table} to exchange_app`,
  ]),
  `create policy sight on request_quota for select using (${inUnit} and caller_reach() = 'case')`,
  `create policy writing on request_quota for insert with check (${inUnit})`,
  `create policy changing on request_quota for update using (${inUnit}) with check (${inUnit})`,
  'grant update (most, per_days, set_by, set_at, version) on request_quota to exchange_app',
  // Nobody but the agency itself sees how often it asked, the coordinator neither.
  `create policy sight on ask_count for select using (${inUnit} and agency = caller_agency())`,
  `create policy writing on ask_count for insert with check (${inUnit} and agency = caller_agency())`,
  `create policy changing on ask_count for update using (${inUnit} and agency = caller_agency())
     with check (${inUnit} and agency = caller_agency())`,
  'grant update (asked) on ask_count to exchange_app',
]

// Content that stays in its holder's own system (P8), and what that has to deliver after the receipt.
const deliveries = [
  'alter table item add column at_source boolean not null default false, add check (not (at_source and sealed))',
  `create table delivery (
     unit_id text not null, disclosure_id uuid not null,
     state text not null check (state in ('permitted', 'delivered', 'lapsed')),
     due_at timestamptz not null, delivered_at timestamptz, envelope bytea,
     primary key (unit_id, disclosure_id),
     foreign key (unit_id, disclosure_id) references disclosure,
     check ((delivered_at is not null) = (state = 'delivered')), check (envelope is null or state = 'delivered'))`,
  `create index delivery_by_due on delivery (due_at) where state = 'permitted'`,
  'alter table delivery enable row level security',
  'alter table delivery force row level security',
  // Row-level security of `disclosure` applies inside.
  `create policy sight on delivery for select using (${inUnit} and exists (select 1 from disclosure d
     where d.unit_id = delivery.unit_id and d.id = delivery.disclosure_id))`,
  `create policy writing on delivery for insert with check (${inUnit})`,
  `create policy changing on delivery for update using (${inUnit} and exists (select 1 from disclosure d
     where d.unit_id = delivery.unit_id and d.id = delivery.disclosure_id and d.holder = caller_agency()))
     with check (${inUnit})`,
  `create policy clock_sight on delivery for select using (caller_reach() = 'clock')`,
  `create policy clock_changing on delivery for update using (${inUnit} and caller_reach() = 'clock')
     with check (${inUnit} and state = 'lapsed')`,
  'grant select, insert on delivery to exchange_app',
  'grant update (state, delivered_at, envelope) on delivery to exchange_app',
  // For the entry of what lapses.
  `create policy delivering on disclosure for select using (${inUnit} and caller_reach() = 'clock')`,
  `create policy delivering on intent for select using (${inUnit} and caller_reach() = 'clock' and exists (
     select 1 from disclosure d join delivery y on y.unit_id = d.unit_id and y.disclosure_id = d.id
      where d.unit_id = intent.unit_id and d.intent_id = intent.id))`,
]

// What may not be done with what was told (CP 458ter; H0, H1, H3; NOF): goes with each disclosure and each copy.
const limitations = [
  `alter table disclosure add column use_limitations text[] not null default '{}'`,
  `alter table item add column use_limitations text[] not null default '{}',
     add check (use_limitations = '{}' or received_under is not null)`,
]
