import { createTestDatabase, runSql, type ServiceDatabase } from '@casebridge/testing'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { provisionRoles } from './provision.ts'

/** Rows of the last statement; all run on one connection. */
async function run(url: string, ...statements: readonly string[]): Promise<readonly object[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    let rows: readonly object[] = []
    for (const statement of statements) rows = (await client.query<object>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

describe('the roles of a service', () => {
  let database: ServiceDatabase
  const asApp = (...statements: readonly string[]) => run(database.appUrl, ...statements)
  const asOwner = (...statements: readonly string[]) =>
    run(database.migratorUrl, 'set role exchange_owner', 'set search_path = exchange', ...statements)

  beforeAll(async () => {
    database = await createTestDatabase('exchange')
    await asOwner(`
      create table item (unit text, body text);
      alter table item enable row level security;
      alter table item force row level security;
      create policy mine on item using (unit = current_setting('app.unit', true));
      grant select, insert on item to exchange_app;
      create table hidden (body text)`)
    await runSql(database.superuserUrl, "insert into exchange.item values ('north', 'x'), ('south', 'y')")
  })

  it.each([
    'create table exchange.mine (id int)',
    'create table public.mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'create role mine',
    'create function exchange.mine() returns int language sql as $$ select 1 $$',
    'alter table exchange.item disable row level security',
    'drop policy mine on exchange.item',
    'drop table exchange.item',
    'delete from exchange.item',
    'truncate exchange.item',
    'select * from exchange.hidden',
    'set role exchange_owner',
    'set role exchange_migrator',
    'set session authorization exchange_owner',
    'alter role exchange_app bypassrls',
  ])('give the app no power to %s', async (statement) => {
    await expect(asApp(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it('keep the app within row-level security, whatever it sets', async () => {
    const read = 'select body from exchange.item'
    expect(await asApp(read)).toEqual([])
    expect(await asApp("set app.unit = 'north'", read)).toEqual([{ body: 'x' }])
    await expect(asApp('set row_security = off', read)).rejects.toThrow(/row-level security/)
  })

  it('keep the owner within row-level security too', async () => {
    expect(await asOwner('select * from item')).toEqual([])
  })

  it('give the migrator the powers of the owner only when it takes them', async () => {
    const statement = 'create table exchange.other (id int)'
    await expect(run(database.migratorUrl, statement)).rejects.toMatchObject({ code: '42501' })
    await asOwner(statement)
    expect(await asOwner('select * from exchange.other')).toEqual([])
  })

  it('have nothing of what they say written in the log of the server, whatever its operator has written there', async () => {
    for (const url of [database.appUrl, database.migratorUrl]) {
      for (const name of ['log_parameter_max_length', 'log_parameter_max_length_on_error'])
        expect(await run(url, `show ${name}`)).toEqual([{ [name]: '0' }])
    }
    await expect(asApp('set log_parameter_max_length = -1')).rejects.toMatchObject({ code: '42501' })
  })

  it('let nobody log in as the owner', async () => {
    const rows = await runSql(
      database.superuserUrl,
      "select rolname from pg_roles where rolcanlogin and rolname like 'exchange\\_%' order by 1",
    )
    expect(rows).toEqual([{ rolname: 'exchange_app' }, { rolname: 'exchange_migrator' }])
  })

  it('can be made again, with new passwords, special ones too', async () => {
    const service = 'again'
    await provisionRoles(database.superuserUrl, service, { migrator: 'first', app: 'first' })
    const passwords = { migrator: "it's a @/#:% pass", app: '"quoted" \\ pass' }
    const { appUrl, migratorUrl } = await provisionRoles(database.superuserUrl, service, passwords)
    expect(await runSql(appUrl, 'select current_user::text as name')).toEqual([{ name: 'again_app' }])
    expect(await runSql(migratorUrl, 'select current_user::text as name')).toEqual([
      { name: 'again_migrator' },
    ])
  })

  it('can be made by an administrator who is no superuser', async () => {
    await runSql(database.superuserUrl, "create role hosted_admin login createrole password 'hosted'")
    await runSql(database.superuserUrl, `grant create on database ${database.name} to hosted_admin`)
    const admin = new URL(database.superuserUrl)
    admin.username = 'hosted_admin'
    admin.password = 'hosted'
    const { appUrl } = await provisionRoles(admin.href, 'hosted', { migrator: 'm', app: 'a' })
    await expect(runSql(appUrl, 'create table hosted.mine (id int)')).rejects.toMatchObject({ code: '42501' })
  })

  it('are refused when one of that name has a power it must not have', async () => {
    await runSql(database.superuserUrl, 'create role strong_app bypassrls')
    await expect(
      provisionRoles(database.superuserUrl, 'strong', { migrator: 'm', app: 'a' }),
    ).rejects.toThrow('existing roles have too much power: strong_app')
  })

  it.each(['', 'Exchange', 'a; drop table x', 'a-b', "a'b"])(
    'are not made for a service called %o',
    async (service) => {
      const none = provisionRoles(database.superuserUrl, service, { migrator: 'm', app: 'a' })
      await expect(none).rejects.toThrow(RangeError)
    },
  )
})
