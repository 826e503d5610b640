import { type Kysely, sql } from 'kysely'

/**
 * What a unit offers has a last day. Who speaks for a minor is known to those who need it: the owner, the chair, who named
 * them, and who is to tell the person something; and to a reviewer. The others on the case have no use for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const needs = `(unit_id = any (caller_units()) and (caller_reach() = 'review' or (is_on_case(unit_id, case_id) and (
  'chair' = any (caller_roles()) or named_by = caller_professional()
  or exists (select 1 from membership m
    where m.unit_id = representative.unit_id and m.case_id = representative.case_id and m.owns)
  or exists (select 1 from informing n
    where n.unit_id = representative.unit_id and n.case_id = representative.case_id
      and n.recorded_by = caller_professional() and n.state <> 'informed')))))`

const statements = [
  'alter table catalogue_entry add column valid_until date',
  'drop policy sight on representative',
  'drop policy changing on representative',
  `create policy sight on representative for select using (${needs})`,
  `create policy changing on representative for update using (${needs}) with check (unit_id = any (caller_units()))`,
]
