import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AN_ACT } from '../../test/an-act.ts'
import { smallRegion } from '../../test/small-region.ts'
import { openTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { REISSUE_SECONDS } from './head.ts'
import { openRegion } from './open-region.ts'
import { changeRegistry, reissue } from './publish.ts'
import type { Attestation, Kind } from './storage.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
  await openRegion(database.storage, smallRegion)
})
afterAll(() => database.close())

const training = (validUntil: string): Attestation => ({
  professional: 'pro-mila-hofman',
  kind: 'training',
  issuer: 'Harbour Academy',
  validUntil,
  recordedBy: 'pro-lena-brandt',
  recordedAt: new Date(),
})

function attest(validUntil: string) {
  return changeRegistry(database.storage, AN_ACT, (registry) => registry.addAttestation(training(validUntil)))
}

async function newest(kind: Kind) {
  const head = await database.storage.publications.findNewest(kind)
  if (!head) throw new Error(`no head for ${kind}`)
  const bytes = await database.storage.publications.findBytes(kind, head.revision)
  return { head, bytes, value: JSON.parse(Buffer.from(bytes ?? []).toString()) }
}

describe('a change of the registry', () => {
  it('is in the document that its own head names', async () => {
    const head = await attest('2031-01-01')
    const { head: now, bytes, value } = await newest('registry')
    expect(now).toEqual(head)
    expect(
      `sha256:${createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')}`,
    ).toBe(head.revision)
    expect(value.professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-mila-hofman', trainingValidUntil: '2031-01-01' }),
    )
  })

  it('and its publication are one transaction: when publishing fails, nothing changed', async () => {
    const before = await newest('registry')
    await database.asSuperuser(`
      create function agreements.fail() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$;
      create trigger fail before insert on agreements.publication execute function agreements.fail()`)
    await expect(attest('2032-02-02')).rejects.toThrow('disk full')
    await database.asSuperuser('drop trigger fail on agreements.publication')
    expect(await newest('registry')).toEqual(before)
    const found = await database.asSuperuser(
      `select from agreements.attestation where valid_until = '2032-02-02'`,
    )
    expect(found).toEqual([])
  })

  it('keeps its place among many at once: every one gets its own sequence, and none is lost', async () => {
    const { head: before } = await newest('registry')
    const days = Array.from({ length: 20 }, (_, day) => `2033-03-${String(day + 1).padStart(2, '0')}`)
    const heads = await Promise.all(days.map(attest))
    const sequences = heads.map((head) => head.sequence).sort((a, b) => a - b)
    expect(sequences).toEqual(days.map((_, at) => before.sequence + 1 + at))
    const found = await database.asSuperuser(
      `select count(*)::int as kept from agreements.attestation where valid_until >= '2033-03-01' and valid_until <= '2033-03-20'`,
    )
    expect(found).toEqual([{ kept: days.length }])
    // Each head names a document that holds its own change, whoever was first.
    for (const [at, head] of heads.entries()) {
      const bytes = await database.storage.publications.findBytes('registry', head.revision)
      expect(Buffer.from(bytes ?? []).toString()).toContain(`"trainingValidUntil":"${days[at]}"`)
    }
  })

  it('that takes nothing back: the attestation recorded last is the one that counts', async () => {
    await attest('2034-04-04')
    await attest('2027-01-01')
    const { value } = await newest('registry')
    expect(value.professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-mila-hofman', trainingValidUntil: '2027-01-01' }),
    )
  })
})

describe('a head', () => {
  const at = async (kind: Kind, seconds: number) =>
    new Date(Date.parse((await newest(kind)).head.issuedAt) + seconds * 1000)

  it('is followed by one of the same revision and a higher sequence, once when many replicas try', async () => {
    const before = (await newest('registry')).head
    database.setClock(await at('registry', REISSUE_SECONDS))
    await Promise.all(Array.from({ length: 5 }, () => reissue(database.storage, 'registry')))
    const after = (await newest('registry')).head
    expect(after).toMatchObject({ sequence: before.sequence + 1, revision: before.revision })
  })

  it('that only follows in time sends nothing to the archive: it names what stands there', async () => {
    await database.asSuperuser(`
      create function agreements.archived() returns trigger language plpgsql as $$ begin raise 'archived again'; end $$;
      create trigger archived before insert on agreements.document for each row execute function agreements.archived()`)
    const before = (await newest('registry')).head
    database.setClock(await at('registry', REISSUE_SECONDS))
    await reissue(database.storage, 'registry')
    expect((await newest('registry')).head.sequence).toBe(before.sequence + 1)
    await expect(attest('2035-05-05')).rejects.toThrow('archived again')
    await database.asSuperuser('drop trigger archived on agreements.document')
  })

  it('is not followed before its time', async () => {
    const before = (await newest('registry')).head
    database.setClock(await at('registry', REISSUE_SECONDS - 1))
    await reissue(database.storage, 'registry')
    expect((await newest('registry')).head).toEqual(before)
  })

  it('of the bundle holds the agreements of that day: one that begins comes in, one that ends goes out', async () => {
    const agreements = async () =>
      (await newest('bundle')).value.agreements.map((agreement: { id: string }) => agreement.id)
    expect(await agreements()).toEqual(['agr-harbour'])
    database.setClock(await at('bundle', 24 * 3600))
    await reissue(database.storage, 'bundle')
    expect(await agreements()).toEqual(['agr-harbour', 'agr-tomorrow'])
    database.setClock(await at('bundle', 300 * 24 * 3600))
    await reissue(database.storage, 'bundle')
    expect(await agreements()).toEqual([])
  })
})
