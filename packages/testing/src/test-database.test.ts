import { expect, it } from 'vitest'
import { createDatabase, createTestDatabase, runSql } from './test-database.ts'

it('gives every test file an empty database of its own', async () => {
  const [one, other] = await Promise.all([createDatabase(), createDatabase()])
  await runSql(one.superuserUrl, 'create table here (n int)')
  const tables = `select to_regclass('here') is not null as found`
  expect(await runSql(one.superuserUrl, tables)).toEqual([{ found: true }])
  expect(await runSql(other.superuserUrl, tables)).toEqual([{ found: false }])
})

it('gives a service its schema and roles, also when several files ask at once', async () => {
  const databases = await Promise.all([1, 2, 3, 4].map(() => createTestDatabase('audit')))
  for (const { migratorUrl, appUrl } of databases) {
    await runSql(
      migratorUrl,
      'set role audit_owner; create table audit.entry (n int); grant select on audit.entry to audit_app',
    )
    expect(await runSql(appUrl, 'select n from audit.entry')).toEqual([])
    await expect(runSql(appUrl, 'create table audit.other (n int)')).rejects.toThrow('permission denied')
  }
})
