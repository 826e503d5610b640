import { type Kysely, sql } from 'kysely'

/** Who decides over a contested copy is of no agency that the copy came through (S75). */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create policy origin_sight on disclosure for select to exchange_owner using (unit_id = any (caller_units()))`,
  // Agencies through which a copy came, back to the first.
  `create function origins_of(of_unit text, of_item uuid) returns text[]
     language sql stable security definer set search_path from current
     begin atomic
       with recursive chain as (
         select d.item_id, d.holder from item i join disclosure d on d.unit_id = i.unit_id and d.id = i.received_under
          where i.unit_id = of_unit and i.id = of_item and i.unit_id = any (caller_units()) and i.holder = caller_agency()
         union
         select d.item_id, d.holder from chain c
           join item i on i.unit_id = of_unit and i.id = c.item_id
           join disclosure d on d.unit_id = i.unit_id and d.id = i.received_under)
       select coalesce(array_agg(distinct holder), '{}') from chain;
     end`,
  'revoke execute on function origins_of from public',
  'grant execute on function origins_of to exchange_app',
]
