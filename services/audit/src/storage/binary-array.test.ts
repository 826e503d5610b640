import { randomUUID } from 'node:crypto'
import { connectDatabase, type Database } from '@casebridge/service'
import { createDatabase } from '@casebridge/testing'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bigints, byteas, smallints, uuids } from './binary-array.ts'

let database: Database<object>
let db: Kysely<object>
beforeAll(async () => {
  const { superuserUrl: url } = await createDatabase()
  database = connectDatabase<object>({ url, schema: 'public', applicationName: 'binary-array-test' })
  db = database.kysely
})
afterAll(() => database.close())

async function read(array: Buffer, type: 'bigint' | 'bytea' | 'smallint' | 'uuid'): Promise<unknown[]> {
  const { rows } = await sql<{ one: unknown }>`
    select one from unnest(${array}::${sql.raw(`${type}[]`)}) with ordinality as listed (one, n) order by n`.execute(
    db,
  )
  return rows.map(({ one }) => one)
}

it('PostgreSQL reads bytes as they are, in their order, absent ones among them', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.uint8Array({ maxLength: 300 }))), async (values) => {
      expect(await read(byteas(values), 'bytea')).toEqual(values)
    }),
    { numRuns: 30 },
  ))

it('PostgreSQL reads numbers up to the largest that are safe', async () => {
  const large = [0, 1, 2 ** 31, Number.MAX_SAFE_INTEGER, -1]
  expect(await read(bigints(large), 'bigint')).toEqual(large)
  expect(await read(smallints([0, 63, 2026, -1]), 'smallint')).toEqual([0, 63, 2026, -1])
})

it('PostgreSQL reads ids', async () => {
  const ids = Array.from({ length: 20 }, () => randomUUID())
  expect(await read(uuids(ids), 'uuid')).toEqual(ids)
  expect(await read(uuids([]), 'uuid')).toEqual([])
})
