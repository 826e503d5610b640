import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallRegion } from '../../test/small-region.ts'
import { openTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { openRegion } from '../domain/open-region.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await openRegion(database.storage, smallRegion)
})
afterAll(() => database.close())

const TABLES = [
  'unit',
  'agency',
  'unit_agency',
  'professional',
  'professional_unit',
  'attestation',
  'signing_key',
  'agreement',
  'document',
  'publication',
]
const KEPT = ['attestation', 'agreement', 'document', 'publication']

describe('the role of the service', () => {
  it.each(TABLES)('reads and adds to %s, and can do nothing else', async (table) => {
    for (const statement of [
      `delete from ${table}`,
      `truncate ${table}`,
      `alter table ${table} add column x text`,
    ]) {
      await expect(database.asApp(`${statement}`)).rejects.toThrow(/permission denied|must be owner/)
    }
    const [column] = await database.asSuperuser<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'agreements' and table_name = '${table}' limit 1`,
    )
    await expect(database.asApp(`update ${table} set ${column?.name} = default`)).rejects.toThrow(
      'permission denied',
    )
  })

  it('may take entries out of its outbox, but never changes one; the head of the ledger it may replace', async () => {
    await expect(database.asApp('update outbox set entry = entry')).rejects.toThrow('permission denied')
    await expect(database.asApp('delete from ledger_head')).rejects.toThrow('permission denied')
  })

  it('has no table without a check here', async () => {
    const tables = await database.asSuperuser<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'agreements' and tablename not like 'kysely%'`,
    )
    const own = [...TABLES, 'outbox', 'ledger_head']
    expect(tables.map(({ name }) => name).sort()).toEqual(own.sort())
  })

  it('cannot alter a signed agreement', async () => {
    await expect(database.asApp(`update agreement set valid_until = '2099-01-01'`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the owner of the tables', () => {
  it.each(KEPT)('cannot change, delete or empty %s either', async (table) => {
    const refused = `${table} keeps what it holds`
    await expect(database.asOwner(`delete from ${table}`)).rejects.toThrow(refused)
    await expect(database.asOwner(`truncate ${table} cascade`)).rejects.toThrow('keeps what it holds')
  })

  it('cannot alter a signed agreement, but a draft', async () => {
    const change = `update agreement set title = 'Another text' where id = 'agr-draft'`
    await database.asOwner(`
      insert into agreement (id, version, type, title, jurisdiction, units, parties, clauses, valid_from, valid_until)
      values ('agr-draft', 1, 'ISP', 'A text', 'BE', '{}', '{}', '[]', '2026-01-01', '2027-01-01')`)
    await database.asOwner(change)
    await database.asOwner(`update agreement set signed_at = now() where id = 'agr-draft'`)
    await expect(database.asOwner(change)).rejects.toThrow('agreement keeps what it holds')
  })

  it('cannot change a published document, nor publish one under a name that is not its hash', async () => {
    await expect(database.asOwner(`update document set bytes = '{}'`)).rejects.toThrow(
      'document keeps what it holds',
    )
    await expect(
      database.asOwner(`insert into document values ('sha256:${'0'.repeat(64)}', 'registry', '{}')`),
    ).rejects.toThrow('document_check')
  })
})
