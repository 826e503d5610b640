import { type Kysely, sql } from 'kysely'

/** Somebody without a login may carry out a measure: a parent, or the person (S37). In clear is which of the two, no name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table measure add column carried_by text check (carried_by in ('parent', 'person'))`,
  // Whether somebody speaks for a minor, and not who: for those who may act on a measure of the case.
  `create policy speaking_sight on representative for select to exchange_owner using (unit_id = any (caller_units()))`,
  `create function speaks_for_minor(of_unit text, of_case uuid, moment timestamptz) returns boolean
     language sql stable security definer set search_path from current
     begin atomic
       select exists (select 1 from representative r
         join measure p on p.unit_id = r.unit_id and p.case_id = r.case_id
        where r.unit_id = of_unit and r.case_id = of_case and r.unit_id = any (caller_units())
          and p.owner = caller_professional() and p.carried_by = 'parent'
          and r.state = 'standing' and r.until > moment and r.relation in ('parent', 'guardian'));
     end`,
  'revoke execute on function speaks_for_minor from public',
  'grant execute on function speaks_for_minor to exchange_app',
]
