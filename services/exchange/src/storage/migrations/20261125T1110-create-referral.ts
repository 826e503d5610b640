import { type Kysely, sql } from 'kysely'

/**
 * A referral between two agencies outside the unit (P5): who offered what kind of help's need to whom, how far it is,
 * and the disclosure that says the rest. Codes and times only; its text is an item on no case, under a key of its own.
 *
 * INVARIANT (P5, I4): the two professionals see it, and nobody else: not their colleagues, not the chair, not police.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const ofTheTwo = `(${inUnit} and caller_professional() in (from_professional, to_professional))`
const atTheClock = `caller_reach() = 'clock'`
/** Of disclosures the clock sees and changes those of a referral that came to nothing. */
const lapsed = `(${atTheClock} and exists (select 1 from referral r where r.unit_id = disclosure.unit_id
  and r.disclosure_id = disclosure.id and r.state = 'lapsed'))`

const statements = [
  `create table referral (
     unit_id text not null, id uuid not null, from_professional text not null, from_agency text not null,
     to_professional text not null, to_agency text not null, category text not null,
     state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn', 'lapsed', 'ended')),
     disclosure_id uuid not null, offered_at timestamptz not null, answer_by date not null, answered_at timestamptz,
     because text check (because in ('no-room', 'other-service', 'outside-our-area')),
     outcome text check (outcome in ('help-given', 'help-continues-elsewhere', 'not-wanted', 'not-reached')),
     ended_at timestamptz,
     -- Since when it waits for its receiver among their tasks: not before it is in the ledger.
     told_at timestamptz,
     primary key (unit_id, id), unique (unit_id, disclosure_id),
     foreign key (unit_id, disclosure_id) references disclosure,
     check (from_agency <> to_agency),
     check ((state = 'declined') = (because is not null)),
     check ((state = 'ended') = (outcome is not null)),
     check (state not in ('accepted', 'declined', 'ended') or answered_at is not null))`,
  `create index referral_by_sender on referral (unit_id, from_professional, id)`,
  `create index referral_by_receiver on referral (unit_id, to_professional, id)`,
  `create index referral_by_answer on referral (answer_by) where state = 'offered'`,
  'alter table referral enable row level security',
  'alter table referral force row level security',
  `create policy sight on referral for select using (${ofTheTwo})`,
  `create policy writing on referral for insert with check (${inUnit} and from_professional = caller_professional())`,
  `create policy changing on referral for update using (${ofTheTwo}) with check (${inUnit})`,
  `create policy clock_sight on referral for select using (${atTheClock})`,
  `create policy clock_changing on referral for update using (${atTheClock}) with check (${atTheClock})`,
  `create policy lapsed_sight on disclosure for select using ${lapsed}`,
  `create policy lapsed_changing on disclosure for update using ${lapsed} with check (${atTheClock})`,
  'grant select, insert on referral to exchange_app',
  'grant update (state, answered_at, because, outcome, ended_at, told_at) on referral to exchange_app',
]
