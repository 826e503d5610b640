import { type Kysely, sql } from 'kysely'

/**
 * What opening a disclosed content for a review needs: one narrow reach, and a note of each use.
 *
 * The reach `opening` shows what one intent made known: its disclosures, their items, and their content as far as it is
 * neither sealed nor recalled. It is set without a professional, so that nothing else comes with it, and for one
 * intent, so that no query can go through a unit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const inUnit = 'unit_id = any (caller_units())'
const opening = `${inUnit} and caller_reach() = 'opening'`
const disclosed = (table: string, column: string) =>
  `exists (select 1 from disclosure d where d.unit_id = ${table}.unit_id and d.item_id = ${table}.${column}
     and d.intent_id = opened_intent() and d.recalled_at is null)`

const statements = [
  `create function opened_intent() returns uuid language sql stable
     return nullif(current_setting('casebridge.opened_intent', true), '')::uuid`,
  `create function open_intent(intent uuid) returns void language sql security invoker as $$
     select set_config('casebridge.opened_intent', intent::text, true)
   $$`,
  `create policy opening on intent for select using (${opening} and id = opened_intent())`,
  `create policy opening on disclosure for select using (${opening} and intent_id = opened_intent())`,
  `create policy opening on item for select using (${opening} and ${disclosed('item', 'id')})`,
  // INVARIANT I8: what is sealed stays so, also for a review that may open the rest.
  `create policy opening on item_content for select using (${opening} and ${disclosed('item_content', 'item_id')}
     and not exists (select 1 from item i where i.unit_id = item_content.unit_id and i.id = item_content.item_id
       and i.sealed))`,
  // One use for each of the two auditors; the grant is named by the entry that recorded it.
  `create table content_opening (
     unit_id text not null, grant_id uuid not null, professional text not null, opened_entry uuid not null,
     entry_id uuid not null, opened_at timestamptz not null,
     primary key (unit_id, grant_id, professional))`,
  `alter table content_opening enable row level security`,
  `alter table content_opening force row level security`,
  `create policy sight on content_opening for select using (${opening})`,
  `create policy writing on content_opening for insert with check (${opening})`,
  `grant select, insert on content_opening to exchange_app`,
]
