import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AN_ACT } from '../../test/an-act.ts'
import { registryRegion } from '../../test/registry-region.ts'
import { daysFromNow, smallDraft } from '../../test/small-region.ts'
import { openTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { confirmChange } from '../domain/changes/confirm-change.ts'
import { proposeChange } from '../domain/changes/propose-change.ts'
import { openRegion } from '../domain/open-region.ts'
import { proposeCandidate } from '../domain/propose-candidate.ts'
import { recordDeparture } from '../domain/record-departure.ts'
import { recordDeputy } from '../domain/record-deputy.ts'
import { revokeAttestation } from '../domain/revoke-attestation.ts'
import type { Storage } from '../domain/storage.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await openRegion(database.storage, registryRegion)
  await oneOfEach(database.storage)
  const proposer = { ...AN_ACT.by, units: ['unit-harbour'] }
  await proposeCandidate(database.storage, { proposer, trace: AN_ACT.trace, document: smallDraft() })
})
afterAll(() => database.close())

const TABLES = [
  'unit',
  'agency',
  'professional',
  'unit_version',
  'agency_version',
  'professional_version',
  'registry_change',
  'registry_decision',
  'deputy',
  'deputy_end',
  'attestation',
  'attestation_revocation',
  'signing_key',
  'agreement_text',
  'agreement_deed',
  'agency_key',
  'agency_key_revocation',
  'template',
  'document',
  'publication',
  'candidate',
]
const KEPT = [
  'unit_version',
  'agency_version',
  'professional_version',
  'registry_change',
  'registry_decision',
  'deputy',
  'deputy_end',
  'attestation',
  'attestation_revocation',
  'agreement_text',
  'agreement_deed',
  'document',
  'publication',
  'candidate',
]

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

  it.each([
    [
      'a text that is not what its name says',
      `insert into agreement_text values ('sha256:${'0'.repeat(64)}', '{}')`,
      'agreement_text_check',
    ],
    [
      'another text for a version that was proposed',
      `insert into agreement_deed (agreement_id, version, number, act, at, by_professional, by_agency, revision)
       select agreement_id, version, 5, 'revised', at, 'pro-lena-brandt', 'agy-prevention-kaaihaven', revision
       from agreement_deed where agreement_id = 'agr-harbour' and act = 'created'`,
      'the text of a proposed version stands',
    ],
    [
      'a deed after one that is not there',
      `insert into agreement_deed (agreement_id, version, number, act, at, by_professional, by_agency, reason) values ('agr-harbour', 1, 9, 'suspended', now(), 'pro-lena-brandt', 'agy-prevention-kaaihaven', 'x')`,
      'a deed follows the one before it',
    ],
    [
      'a signature for another agency',
      `insert into agreement_deed (agreement_id, version, number, act, at, by_professional, by_agency, party, signature)
       values ('agr-harbour', 1, 5, 'signed', now(), 'pro-lena-brandt', 'agy-prevention-kaaihaven', 'agy-school-meridian', '{}')`,
      'agreement_deed_check',
    ],
    [
      'a deed of nobody',
      `insert into agreement_deed (agreement_id, version, number, act, at, reason) values ('agr-harbour', 1, 5, 'suspended', now(), 'x')`,
      'agreement_deed_check',
    ],
  ])('cannot add %s', async (_, statement, refused) => {
    await expect(database.asApp(statement)).rejects.toThrow(refused)
  })

  it('cannot add a confirmation of one’s own act', async () => {
    const deed = (number: number, act: string, member: string, value: string) => `
      insert into agreement_deed (agreement_id, version, number, act, at, by_professional, by_agency, ${member})
      values ('agr-ended', 1, ${number}, '${act}', now(), 'pro-lena-brandt', 'agy-prevention-kaaihaven', ${value})`
    await database.asApp(deed(5, 'revoked', 'reason', `'no longer needed'`))
    await expect(database.asApp(deed(6, 'confirmed', 'confirms', '5'))).rejects.toThrow('nobody confirms')
  })
})

describe('the owner of the tables', () => {
  it.each(KEPT)('cannot change, delete or empty %s either', async (table) => {
    const refused = `${table} keeps what it holds`
    await expect(database.asOwner(`delete from ${table}`)).rejects.toThrow(refused)
    await expect(database.asOwner(`truncate ${table} cascade`)).rejects.toThrow('keeps what it holds')
  })

  it('cannot change or take away a key of an agency, nor bring a revoked one back', async () => {
    await database.asOwner(`
      insert into agency_key values ('agy-school-meridian', 'k', 'x', 'pro-tomas-reyn', now());
      insert into agency_key_revocation values ('agy-school-meridian', 'k', 'pro-tomas-reyn', 'lost', now())`)
    for (const table of ['agency_key', 'agency_key_revocation']) {
      for (const statement of [
        `update ${table} set kid = 'l'`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(database.asOwner(statement)).rejects.toThrow('keeps what it holds')
      }
    }
  })

  it('cannot change what was signed', async () => {
    await expect(database.asOwner(`update agreement_text set bytes = '{}'`)).rejects.toThrow(
      'agreement_text keeps what it holds',
    )
    await expect(database.asOwner(`update agreement_deed set party = null`)).rejects.toThrow(
      'agreement_deed keeps what it holds',
    )
  })

  it('cannot change or delete a template that is kept', async () => {
    await database.asOwner(`
      insert into template values
        ('tpl-town', 1, '{"id":"tpl-town","version":1}', 'pro-lena-brandt', now())`)
    for (const statement of [
      `update template set version = 2`,
      'delete from template',
      'truncate template',
    ]) {
      await expect(database.asOwner(statement)).rejects.toThrow('template keeps what it holds')
    }
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

/** A row in every table that coordinators fill: what is empty keeps nothing. */
async function oneOfEach(storage: Storage): Promise<void> {
  const lena = await storage.registry.findProfessional('pro-lena-brandt')
  const tomas = await storage.registry.findProfessional('pro-tomas-reyn')
  if (!lena || !tomas) throw new Error('the region has two coordinators')
  const { trace } = AN_ACT
  const wanted = { professional: 'pro-elin-maes', deputy: 'pro-noor-vermeer', role: 'chair' } as const
  await recordDeputy(storage, { by: lena, trace }, { ...wanted, from: daysFromNow(0), until: daysFromNow(3) })
  await recordDeparture(storage, { by: lena, trace }, 'pro-noor-vermeer', daysFromNow(0))
  const attested = {
    professional: 'pro-mila-hofman',
    kind: 'training',
    reason: 'Of another person.',
  } as const
  await revokeAttestation(storage, { by: lena, trace }, attested)
  const { agencies } = await storage.records.standing()
  const school = agencies.filter(({ id }) => id === 'agy-school-meridian')
  const records = {
    units: [],
    agencies: school.map((one) => ({ ...one, name: 'Meridian' })),
    professionals: [],
  }
  const { id } = await proposeChange(
    storage,
    { by: lena, trace },
    { source: 'proposal', reason: 'A new name.', records },
  )
  await confirmChange(storage, { by: tomas, trace }, id)
}
