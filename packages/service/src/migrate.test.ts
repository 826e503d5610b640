import { createTestDatabase, runSql, type ServiceDatabase } from '@casebridge/testing'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { beforeAll, describe, expect, it } from 'vitest'
import { MigrationFailed, migrate } from './migrate.ts'

const step = (statement: string): Migration => ({
  up: (db: Kysely<unknown>) =>
    sql
      .raw(statement)
      .execute(db)
      .then(() => {}),
})

const FIRST = {
  '20261124T0900-create-thing': step(
    'create table thing (id bigint generated always as identity, name text)',
  ),
  '20261124T0910-grant-thing': step('grant select, insert on thing to exchange_app'),
}

describe('migrations', () => {
  let database: ServiceDatabase
  beforeAll(async () => {
    database = await createTestDatabase('exchange')
  })

  const run = (migrations: Readonly<Record<string, Migration>>) =>
    migrate({ url: database.migratorUrl, schema: 'exchange', migrations })

  it('are applied once, in order, also by two runners at once', async () => {
    const applied = await Promise.all([run(FIRST), run(FIRST)])
    expect(applied.flat()).toEqual(Object.keys(FIRST))
    expect(await run(FIRST)).toEqual([])
  })

  it('make tables that belong to the owner, in the schema of the service', async () => {
    const owners = await runSql(
      database.superuserUrl,
      "select schemaname, tableowner from pg_tables where schemaname not in ('pg_catalog', 'information_schema') group by 1, 2",
    )
    expect(owners).toEqual([{ schemaname: 'exchange', tableowner: 'exchange_owner' }])
  })

  it('leave nothing behind when one fails, and say which', async () => {
    const failing = {
      ...FIRST,
      '20261124T0920-add-colour': step('alter table thing add column colour text'),
      '20261124T0930-broken': step('select nothing from nowhere'),
    }
    const failure = await run(failing).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MigrationFailed)
    expect(String(failure)).toMatch(/20261124T0930-broken: .*nowhere/)
    const columns = await runSql(
      database.superuserUrl,
      "select 1 from information_schema.columns where table_schema = 'exchange' and column_name = 'colour'",
    )
    expect(columns).toEqual([])
  })

  it('are not applied when one that was is gone or comes late', async () => {
    const { '20261124T0900-create-thing': _, ...without } = FIRST
    await expect(run(without)).rejects.toThrow(MigrationFailed)
    await expect(run({ ...FIRST, '20261124T0905-late': step('select 1') })).rejects.toThrow(MigrationFailed)
  })
})
