import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { AS_OWNER, GRANTS } from '../../test/rows/index.ts'

let harness: Harness
/** Table → column → what the role of the service may do with it. */
let columns: ReadonlyMap<string, ReadonlyMap<string, Column>>

interface Column {
  readonly select: boolean
  readonly insert: boolean
  readonly update: boolean
}

beforeAll(async () => {
  harness = await startHarness()
  const may = (what: string) => `has_column_privilege('exchange_app', c.oid, a.attnum, '${what}') as ${what}`
  const found = await runSql<Column & { name: string; column: string }>(
    harness.superuserUrl,
    `select c.relname as name, a.attname as column, ${['select', 'insert', 'update'].map(may).join(', ')}
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'exchange'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and c.relname not like 'kysely%' order by 1, 2`,
  )
  const names = [...new Set(found.map(({ name }) => name))]
  columns = new Map(
    names.map((name) => {
      const own = found.filter((one) => one.name === name)
      return [name, new Map(own.map((one) => [one.column, one]))]
    }),
  )
})
afterAll(() => harness?.close())

const TABLES = Object.entries(GRANTS)
const columnsWith = (table: string, what: keyof Column) =>
  [...(columns.get(table) ?? [])].filter(([, may]) => may[what]).map(([column]) => column)

describe('the role of the service', () => {
  it('has no table without a line here', () => {
    expect([...columns.keys()]).toEqual(Object.keys(GRANTS).sort())
  })

  it.each(TABLES)('may do with %s what is said here, column by column, and nothing else', (table, grant) => {
    const all = [...(columns.get(table)?.keys() ?? [])]
    expect(columnsWith(table, 'select')).toEqual([...(grant.select ?? all)].sort())
    expect(columnsWith(table, 'insert')).toEqual([...(grant.insert ?? all)].sort())
    expect(columnsWith(table, 'update')).toEqual([...(grant.update ?? [])].sort())
  })

  it.each(TABLES)(
    'removes rows of %s only where that is said here, and never empties it',
    async (table, grant) => {
      const may = (what: string) =>
        `has_table_privilege('exchange_app', 'exchange.${table}', '${what}') as ${what}`
      const [held] = await runSql(
        harness.superuserUrl,
        `select ${['delete', 'truncate', 'trigger'].map(may).join(', ')},
              has_any_column_privilege('exchange_app', 'exchange.${table}', 'references') as referenced`,
      )
      expect(held).toEqual({
        delete: grant.delete ?? false,
        truncate: false,
        trigger: false,
        referenced: false,
      })
    },
  )

  it('is refused by the database, not only by what it says of itself', async () => {
    for (const statement of [
      'update item set secret = false',
      'update case_file set subject = subject',
      'delete from disclosure',
      'truncate secrecy_decision',
      'alter table item disable row level security',
      'create table exchange.another (id int)',
    ]) {
      await expect(sql.raw(statement).execute(harness.db), statement).rejects.toThrow(
        /permission denied|must be owner/,
      )
    }
  })

  it('crosses its own sight by the functions named here, which nobody else may call', async () => {
    const functions = await runSql<{ name: string; app: boolean; anybody: boolean }>(
      harness.superuserUrl,
      `select proname as name, has_function_privilege('exchange_app', oid, 'execute') as app,
              has_function_privilege('public', oid, 'execute') as anybody
         from pg_proc where pronamespace = 'exchange'::regnamespace and prosecdef order by 1`,
    )
    expect(functions.filter(({ app }) => app).map(({ name }) => name)).toEqual(AS_OWNER.toSorted())
    expect(functions.filter(({ anybody }) => anybody)).toEqual([])
  })

  it('is no superuser, passes no policy by and takes on no other role', async () => {
    const roles = await runSql(
      harness.superuserUrl,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (select count(*)::int from pg_auth_members m where m.member = r.oid) as member_of
         from pg_roles r where rolname = 'exchange_app'`,
    )
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, member_of: 0 },
    ])
  })
})
