import { type Kysely, sql } from 'kysely'

/**
 * What an item says of other people is kept apart from it, under a key of its own, and ends sooner (S28). A third party is
 * in no registry and is never the person of the key: the erasure of the person whom the item is about ends it too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...table, ...rules, ...functions]) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const emptying = "caller_reach() in ('erase', 'clock')"
const CLASSES = "('signal', 'closed-case', 'third-party')"

const table = [
  `create table item_third_parties (
     unit_id text not null, item_id uuid not null, key_id uuid not null, ciphertext bytea not null,
     -- What of the item cannot be told any more when it has ended.
     variants text[] not null, ends_on date not null, ended_at timestamptz,
     primary key (unit_id, item_id),
     foreign key (unit_id, item_id) references item,
     foreign key (unit_id, key_id) references data_key)`,
  'create index item_third_parties_by_end on item_third_parties (ends_on) where ended_at is null',
  'create index item_third_parties_by_key on item_third_parties (key_id)',
  'alter table item_third_parties enable row level security',
  'alter table item_third_parties force row level security',
  // By whoever reads the texts of the item, in whichever reach.
  `create policy sight on item_third_parties for select using (caller_reach() = 'clock' or exists (
     select 1 from item_content c where c.unit_id = item_third_parties.unit_id and c.item_id = item_third_parties.item_id))`,
  `create policy writing on item_third_parties for insert with check (${inUnit})`,
  `create policy changing on item_third_parties for update using (${inUnit} and exists (
     select 1 from item i where i.unit_id = item_third_parties.unit_id and i.id = item_third_parties.item_id
       and i.holder = caller_agency())) with check (${inUnit})`,
  'grant select, insert on item_third_parties to exchange_app',
  'grant update (ciphertext, variants) on item_third_parties to exchange_app',
  ...['select', 'update', 'delete'].map(
    (command) =>
      `create policy emptying_${command} on item_third_parties for ${command} to exchange_owner using (${emptying})`,
  ),
]

const rules = [
  ...['retention_rule', 'retention_run'].flatMap((one) => [
    `alter table ${one} drop constraint ${one}_data_class_check`,
    `alter table ${one} add constraint ${one}_data_class_check check (data_class in ${CLASSES})`,
  ]),
  // Our design, to be confirmed by counsel: until a case was reviewed once or twice (domain, section 8).
  `insert into retention_rule (data_class, minor, days, valid_from) values
     ('third-party', false, 180, '2026-01-01'), ('third-party', true, 90, '2026-01-01')`,
]

const functions = [
  // The last day: the period of its case, and never later than the item itself.
  `create function third_parties_end(of_unit text, of_item uuid, began timestamptz) returns date
     language sql stable security definer set search_path from current
     begin atomic
       select least((began at time zone 'UTC')::date
                + kept_for('third-party', c.jurisdiction, c.minor, (began at time zone 'UTC')::date),
              (i.expires_at at time zone 'UTC')::date)
         from item i join case_file c on c.unit_id = i.unit_id and c.id = i.case_id
        where i.unit_id = of_unit and i.id = of_item and i.unit_id = any (caller_units());
     end`,
  // INVARIANT: by the clock, when its day is over, and in no other case by this function.
  `create function end_third_parties(of_unit text, of_item uuid, at timestamptz)
     returns table (holder text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   declare
     kept item_third_parties;
   begin
     if caller_reach() <> 'clock' or not of_unit = any (caller_units()) then return; end if;
     select * into kept from item_third_parties t
      where t.unit_id = of_unit and t.item_id = of_item and t.ended_at is null
        and t.ends_on < (at at time zone 'UTC')::date for update;
     if kept.item_id is null then return; end if;
     update item_third_parties t set ciphertext = '', ended_at = at where t.unit_id = of_unit and t.item_id = of_item;
     update item i set variants = array(select v from unnest(i.variants) v where v <> all (kept.variants)),
         prerelease_clause = case when i.prerelease_variant = any (kept.variants) then null else i.prerelease_clause end,
         prerelease_variant = case when i.prerelease_variant = any (kept.variants) then null else i.prerelease_variant end
      where i.unit_id = of_unit and i.id = of_item;
     return query
       with gone as (
         select d.id, d.wrapped from data_key d
          where d.unit_id = of_unit and d.id = kept.key_id and d.destroyed_at is null),
       emptied as (
         update data_key d set wrapped = '', destroyed_at = at from gone g where d.unit_id = of_unit and d.id = g.id)
       select i.holder, kept.key_id, g.wrapped
         from item i cross join gone g where i.unit_id = of_unit and i.id = of_item;
     delete from key_subject s where s.unit_id = of_unit and s.key_id = kept.key_id;
   end $$`,
  `create policy ending on data_key for update to exchange_owner using (caller_reach() = 'clock' and ${inUnit})`,
  `create policy ending_sight on key_subject for select to exchange_owner using (caller_reach() = 'clock' and ${inUnit})`,
  `create policy ending on key_subject for delete to exchange_owner using (caller_reach() = 'clock' and ${inUnit})`,
  // Whatever empties the key of an item empties what was apart from it: under other keys, that go with it.
  `create or replace function empty_keys(keys uuid[], at timestamptz) returns table (unit_id text, key_id uuid, wrapped bytea)
     language plpgsql volatile security definer set search_path from current as $$
   #variable_conflict use_column
   begin
     keys := keys || array(select t.key_id from item_third_parties t
       join item i on i.unit_id = t.unit_id and i.id = t.item_id where i.key_id = any (keys));
     delete from item_third_parties t where t.key_id = any (keys);
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
  'revoke execute on function third_parties_end, end_third_parties from public',
  'grant execute on function third_parties_end, end_third_parties to exchange_app',
]
