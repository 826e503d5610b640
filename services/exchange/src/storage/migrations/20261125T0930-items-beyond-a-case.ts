import { type Kysely, sql } from 'kysely'

/**
 * Items that belong to no case, such as what a warning, a signal or a referral says, can rest on consent and on a
 * signed decision of their own. What an item is because of other acts has columns of its own, which no author writes:
 * received from another agency, contested, answer to a signal, part of a plan. What a key opens is emptied by key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
/** Row-level security of `item` applies inside: whoever may not know of the item sees nothing that is about it. */
const ofItem = (table: string) =>
  `(${inUnit} and case_id is null and exists (select 1 from item i where i.unit_id = ${table}.unit_id
     and i.id = ${table}.item_id))`

const statements = [
  `alter table item
     add received_under uuid,
     add locked boolean not null default false,
     add contested text not null default 'none' check (contested in ('none', 'noted', 'restricted')),
     add signal_id uuid,
     add signal_author text,
     add measure_id uuid,
     add measure_owner text,
     add foreign key (unit_id, received_under) references disclosure,
     add check (signal_author is null or signal_id is not null),
     add check (measure_owner is null or measure_id is not null)`,
  `create index item_by_received_under on item (unit_id, received_under) where received_under is not null`,

  `alter table evidence alter case_id drop not null, add item_id uuid,
     add foreign key (unit_id, item_id) references item,
     add check ((case_id is null) = (item_id is not null))`,
  `alter table approval alter case_id drop not null`,
  `alter table secrecy_decision alter case_id drop not null`,
  `create index evidence_by_item on evidence (unit_id, item_id) where item_id is not null`,
  `create policy sight_of_item on evidence for select using ${ofItem('evidence')}`,
  `create policy sight_of_item on approval for select using ${ofItem('approval')}`,

  `alter table idempotency add key_id uuid`,
  // What keys used until now opened: so that one rule holds for all.
  `alter table idempotency no force row level security`,
  `alter table case_file no force row level security`,
  `alter table item no force row level security`,
  `update idempotency p set key_id = c.key_id from case_file c where c.unit_id = p.unit_id and c.id = p.created_id`,
  `update idempotency p set key_id = i.key_id from item i where i.unit_id = p.unit_id and i.id = p.created_id`,
  `alter table idempotency force row level security`,
  `alter table case_file force row level security`,
  `alter table item force row level security`,

  // INVARIANT: nobody calls this but a function of the owner's that says first why it may be done: there is no grant.
  // Gives the wrapped keys, so that the service destroys their secrets before the transaction is over.
  `create function empty_keys(keys uuid[], at timestamptz) returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   begin
     delete from item_content c using item i
      where i.unit_id = c.unit_id and i.id = c.item_id and i.key_id = any (keys);
     update secrecy_decision s set envelope = null
       from item i where i.unit_id = s.unit_id and i.id = s.item_id and i.key_id = any (keys);
     delete from idempotency p where p.key_id = any (keys);
     update intent n set body_hash = '' where n.key_id = any (keys);
     delete from membership m using case_file c
      where c.unit_id = m.unit_id and c.id = m.case_id and c.key_id = any (keys);
     update case_file c
        set subject = 'erased', reference = 'erased/' || c.id, identifier = '', state = 'closed',
            closed_at = coalesce(c.closed_at, at)
      where c.key_id = any (keys);
     delete from key_subject s where s.key_id = any (keys);
     return query
       with gone as (
         select d.unit_id, d.id, d.wrapped from data_key d where d.id = any (keys) and d.destroyed_at is null),
       emptied as (
         update data_key d set wrapped = '', destroyed_at = at from gone g where d.unit_id = g.unit_id and d.id = g.id)
       select g.unit_id, g.id, g.wrapped from gone g;
   end $$`,
  `revoke execute on function empty_keys from public`,
  // INVARIANT: nothing is emptied but for an erasure that two people asked for, whose time came, and which is recorded.
  `create or replace function empty_subject(of_unit text, of_erasure uuid, at timestamptz)
     returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   declare
     act erasure;
   begin
     select * into act from erasure e
      where e.unit_id = of_unit and e.id = of_erasure and e.state = 'erasing' and e.recorded_at is not null;
     if act.id is null then raise exception 'there is no such erasure to carry out'; end if;
     -- What was opened after it began is about a new beginning, also when a crash makes this run again.
     return query select * from empty_keys(array(
       select d.id from data_key d join key_subject s on s.unit_id = d.unit_id and s.key_id = d.id
        where s.subject = act.subject and d.created_at <= act.begun_at for update of d), at);
   end $$`,
]
