import { type Kysely, sql } from 'kysely'

/**
 * Recall with receipts (domain.md §8.4): a correction, a refutation or a narrowing reaches everybody who was told and
 * everybody whom they told, each with a notice to acknowledge. What an agency gave stays the agency's to follow and to
 * take back, also when nobody who gave it is left (P20).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...given, ...corrections, ...notices, ...takingBack])
    await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const clock = `caller_reach() = 'clock'`

const given = [
  'alter table disclosure no force row level security',
  'alter table item no force row level security',
  'alter table disclosure add column secret boolean not null default false',
  `update disclosure d set secret = i.secret or i.sealed from item i where i.unit_id = d.unit_id and i.id = d.item_id`,
  'alter table disclosure force row level security',
  'alter table item force row level security',
  // A secret is nobody's but its author's, also among colleagues: what was told of it, they do not see (P14).
  `create policy sight_of_agency on disclosure for select
     using (${inUnit} and holder = caller_agency() and not secret)`,
  `create policy changing_by_agency on disclosure for update
     using (${inUnit} and holder = caller_agency() and not secret) with check (${inUnit})`,
]

const corrections = [
  `create table item_correction (
     unit_id text not null, id uuid not null, item_id uuid not null,
     kind text not null check (kind in ('corrected', 'refuted', 'narrowed', 'withdrawn')),
     supersedes uuid, professional text not null, corrected_at timestamptz not null,
     primary key (unit_id, id),
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, supersedes) references item_correction,
     -- INVARIANT: nobody corrects over a correction that they have not seen.
     unique nulls not distinct (unit_id, item_id, supersedes))`,
  'alter table item_correction enable row level security',
  'alter table item_correction force row level security',
  `create policy sight on item_correction for select using (${inUnit} and exists (select 1 from item i
     where i.unit_id = item_correction.unit_id and i.id = item_correction.item_id))`,
  `create policy writing on item_correction for insert with check (${inUnit} and professional = caller_professional())`,
  'grant select, insert on item_correction to exchange_app',
  `alter table item
     add column correction_id uuid, add column correction text, add column corrected_at timestamptz,
     add foreign key (unit_id, correction_id) references item_correction,
     add check ((correction_id is null) = (correction is null) and (correction is null) = (corrected_at is null))`,
  'grant update (correction_id, correction, corrected_at, expires_at) on item to exchange_app',
]

const notices = [
  `create table recall_notice (
     unit_id text not null, id uuid not null, disclosure_id uuid not null,
     kind text not null check (kind in ('recalled', 'corrected', 'refuted', 'narrowed', 'withdrawn', 'mistaken')),
     transaction_id uuid not null, purpose text not null, category text not null, variant text not null,
     holder text not null, given_by text not null, secret boolean not null,
     recipient text not null, recipient_agency text not null,
     state text not null check (state in ('sent', 'acknowledged', 'escalated')),
     copies text check (copies in ('none', 'deleted', 'corrected')),
     sent_at timestamptz not null, due_at timestamptz not null, escalated_at timestamptz,
     acknowledged_at timestamptz, acknowledged_by text,
     primary key (unit_id, id),
     foreign key (unit_id, disclosure_id) references disclosure,
     check ((state = 'acknowledged') = (acknowledged_at is not null)),
     check ((state = 'acknowledged') = (acknowledged_by is not null and copies is not null)),
     check (state <> 'escalated' or escalated_at is not null))`,
  'create index recall_notice_by_recipient on recall_notice (unit_id, recipient, sent_at, id)',
  'create index recall_notice_by_holder on recall_notice (unit_id, holder, sent_at, id)',
  `create index recall_notice_due on recall_notice (id) where state = 'sent'`,
  'alter table recall_notice enable row level security',
  'alter table recall_notice force row level security',
  // Who gave it sees whether it was acknowledged; whom the recipient told in turn, the recipient sees and no other.
  `create policy sight on recall_notice for select using (${inUnit} and (recipient = caller_professional()
     or given_by = caller_professional() or (holder = caller_agency() and not secret)))`,
  // What stays unanswered becomes a matter of the recipient's agency.
  `create policy sight_of_reviewer on recall_notice for select using (${inUnit} and caller_reach() = 'review'
     and recipient_agency = caller_agency() and escalated_at is not null)`,
  `create policy sight_of_clock on recall_notice for select using (${clock})`,
  `create policy changing on recall_notice for update
     using (${inUnit} and (recipient = caller_professional() or ${clock}
       or (caller_reach() = 'review' and recipient_agency = caller_agency() and escalated_at is not null)))
     with check (${inUnit})`,
  'grant select on recall_notice to exchange_app',
  'grant update (state, copies, escalated_at, acknowledged_at, acknowledged_by) on recall_notice to exchange_app',
]

/** Rows that a recall reads and changes far beyond its caller's sight, through the functions below and no other way. */
const touched: Readonly<Record<string, readonly string[]>> = {
  disclosure: ['select', 'update'],
  item: ['select', 'update'],
  intent: ['select'],
  recall_notice: ['insert'],
}

const takingBack = [
  ...Object.entries(touched).flatMap(([table, commands]) =>
    commands.map(
      (command) =>
        `create policy taking_back_${command} on ${table} for ${command} to exchange_owner
           ${command === 'insert' ? 'with check' : 'using'} (${inUnit})`,
    ),
  ),
  // INVARIANT: nobody calls this but a function of the owner's that says first why it may be done: there is no grant.
  // Tells everybody who was told under these disclosures, and everybody told from a copy of it, however far it went.
  // Where it is not true, or was not theirs to have, it ends for them and for their copies; where it tells less from
  // now on, so do their copies. Gives the agencies that were told.
  `create function take_back(of_unit text, roots uuid[], of_kind text, remaining text[], at timestamptz,
                             due timestamptz) returns setof text
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
         select d.* from disclosure d
           join intent n on n.unit_id = d.unit_id and n.id = d.intent_id and n.entry_index is not null
          where d.unit_id = of_unit and d.id = any (reached) and d.recalled_at is null),
       sent as (
         insert into recall_notice (unit_id, id, disclosure_id, kind, transaction_id, purpose, category, variant, holder,
                                    given_by, secret, recipient, recipient_agency, state, sent_at, due_at)
         select of_unit, gen_random_uuid(), t.id, of_kind, t.transaction_id, t.purpose, t.category, t.variant, t.holder,
                t.given_by, t.secret, t.recipient, t.recipient_agency, 'sent', at, due from told t)
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
  // By the agency that gave it.
  `create function take_back_disclosure(of_unit text, of_disclosure uuid, at timestamptz, due timestamptz)
     returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   begin
     perform from disclosure d
       where d.unit_id = of_unit and of_unit = any (caller_units()) and d.id = of_disclosure
         and d.holder = caller_agency() and d.recalled_at is null
         for update;
     if not found then return; end if;
     return query select * from take_back(of_unit, array[of_disclosure], 'recalled', '{}', at, due);
   end $$`,
  // By the agency that holds the item, to all whom it was ever told.
  `create function take_back_item(of_unit text, of_item uuid, of_kind text, remaining text[], at timestamptz,
                                  due timestamptz) returns setof text
     language plpgsql volatile security definer set search_path from current as $$
   begin
     perform from item i
       where i.unit_id = of_unit and of_unit = any (caller_units()) and i.id = of_item and i.holder = caller_agency()
         for update;
     if not found then raise exception 'there is no such item to take back'; end if;
     return query select * from take_back(of_unit, array(
       select d.id from disclosure d where d.unit_id = of_unit and d.item_id = of_item), of_kind, remaining, at, due);
   end $$`,
  'revoke execute on function take_back, take_back_disclosure, take_back_item from public',
  'grant execute on function take_back_disclosure, take_back_item to exchange_app',
]
