import { expect, it } from 'vitest'
import { createDatabase, runSql } from './test-database.ts'

it('gives every test file an empty database of its own', async () => {
  const [one, other] = await Promise.all([createDatabase(), createDatabase()])
  await runSql(one.superuserUrl, 'create table here (n int)')
  const tables = `select to_regclass('here') is not null as found`
  expect(await runSql(one.superuserUrl, tables)).toEqual([{ found: true }])
  expect(await runSql(other.superuserUrl, tables)).toEqual([{ found: false }])
})
