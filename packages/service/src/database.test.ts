import { createDatabase, type TestDatabase } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from './database.ts'

interface Tables {
  readonly thing: { readonly id: number }
}

describe('a connection to the database', () => {
  let made: TestDatabase
  let database: Database<Tables>

  beforeAll(async () => {
    made = await createDatabase()
    database = connectDatabase({
      url: made.superuserUrl,
      schema: 'exchange',
      applicationName: 'exchange-test',
    })
    await sql`create schema exchange`.execute(database.kysely)
    await sql`create table exchange.thing (id int primary key)`.execute(database.kysely)
  })
  afterAll(() => database.close())

  it('has the server keep what only calls a function, and nothing that reads a table itself', async () => {
    const keeping = connectDatabase<Tables>({
      ...{ url: made.superuserUrl, schema: 'exchange', applicationName: 'keeping-test' },
      ...{ poolSize: 1, keepStatements: true },
    })
    await sql`select unnest from unnest(${[1, 2]}::int[])`.execute(keeping.kysely)
    await sql`select id from thing where id = any(${[1, 2]}::int[])`.execute(keeping.kysely)
    const { rows } = await sql`select statement from pg_prepared_statements`.execute(keeping.kysely)
    expect(rows).toEqual([{ statement: 'select unnest from unnest($1::int[])' }])
    await keeping.close()
  })

  it('has the server keep statements that insert, up to a number, and says the others as well', async () => {
    const keeping = connectDatabase<Tables>({
      ...{ url: made.superuserUrl, schema: 'exchange', applicationName: 'keeping-test' },
      ...{ poolSize: 1, keepStatements: true },
    })
    const insert = (n: number) =>
      sql`insert into thing select ${n + 1000}::int + ${sql.raw(String(n))}`.execute(keeping.kysely)
    for (let n = 0; n < 220; n++) await insert(n)
    await sql`delete from thing where id >= ${1000}`.execute(keeping.kysely)
    await insert(7)
    const { rows } = await sql<{ kept: number; most: number }>`
      select count(*)::int as kept, max(generic_plans + custom_plans)::int as most from pg_prepared_statements
      where statement like 'insert%'`.execute(keeping.kysely)
    // One of the two hundred is the call above.
    expect(rows[0]).toEqual({ kept: 199, most: 2 })
    await sql`delete from thing`.execute(keeping.kysely)
    await keeping.close()
  })

  async function read(expression: string): Promise<unknown> {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
      database.kysely,
    )
    return rows[0]?.value
  }

  it.each<[string, unknown]>([
    ['9007199254740991::bigint', 9007199254740991],
    ['(select count(*) from thing)', 0],
    ["'{1,null,9007199254740991}'::bigint[]", [1, null, 9007199254740991]],
    ["timestamptz '2026-11-24 10:00:00.123456+01'", '2026-11-24T09:00:00.123Z'],
    ["timestamptz '2026-07-01 00:00:00+00'", '2026-07-01T00:00:00.000Z'],
    ["date '2026-11-24'", '2026-11-24'],
    [String.raw`'\x00ff'::bytea`, new Uint8Array([0, 255])],
    ['null::timestamptz', null],
    [`'{"at":"2026-11-24"}'::jsonb`, { at: '2026-11-24' }],
  ])('reads %s as it is', async (expression, value) => {
    expect(await read(expression)).toEqual(value)
  })

  it('refuses a number that it cannot hold, rather than rounding it', async () => {
    await expect(read('array[9007199254740993::bigint]')).rejects.toThrow('does not fit a number')
    await expect(read('9007199254740993::bigint')).rejects.toThrow('9007199254740993 does not fit a number')
    expect(await read('1')).toBe(1)
  })

  it('sees one schema, in UTC, under its own name', async () => {
    expect(await read("current_setting('search_path')")).toBe('exchange')
    expect(await read("current_setting('timezone')")).toBe('UTC')
    expect(await read("current_setting('application_name')")).toBe('exchange-test')
    expect(await read("current_setting('statement_timeout')")).toBe('10s')
  })

  it('finds nothing in an empty list, and everything outside it', async () => {
    await database.kysely.insertInto('thing').values({ id: 1 }).execute()
    const all = database.kysely.selectFrom('thing').selectAll()
    expect(await all.where('id', 'in', []).execute()).toEqual([])
    expect(await all.where('id', 'not in', []).execute()).toEqual([{ id: 1 }])
  })

  it('survives the loss of an idle connection', async () => {
    await database.ping()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'exchange-test' and pid <> pg_backend_pid()`.execute(database.kysely)
    const other = connectDatabase({ url: made.superuserUrl, schema: 'exchange', applicationName: 'killer' })
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'exchange-test'`.execute(
      other.kysely,
    )
    await other.close()
    await expect
      .poll(() =>
        database.ping().then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('up')
  })

  it('says when nobody is there', async () => {
    const nobody = connectDatabase({ url: 'postgres://x:y@127.0.0.1:1/z', schema: 'x', applicationName: 'x' })
    await expect(nobody.ping()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await nobody.close()
  })
})
