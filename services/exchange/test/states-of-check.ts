import { runSql } from '@casebridge/testing'

/** The values that the CHECK of one column lists, by table: what PostgreSQL lets a state be. */
export async function statesOfChecks(superuserUrl: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runSql<{ table: string; definition: string | null }>(
    superuserUrl,
    `select c.relname as table, pg_get_constraintdef(k.oid) as definition
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
      where c.relnamespace = 'exchange'::regnamespace and c.relkind = 'r' and a.attname = 'state'`,
  )
  return new Map(
    rows.map(({ table, definition }) => [
      table,
      [...(definition ?? '').matchAll(/'([^']+)'/g)].map(([, state = '']) => state).sort(),
    ]),
  )
}
