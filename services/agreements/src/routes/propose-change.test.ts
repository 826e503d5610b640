import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, confirm, countOf, propose, recordOf, recordsOf, snapshot } from '../../test/changing.ts'
import { registryRegion } from '../../test/registry-region.ts'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService(registryRegion)
})
afterAll(() => service.close())

const LENA = 'pro-lena-brandt'
const TOMAS = 'pro-tomas-reyn'
const SOFIE = 'pro-sofie-dekker'
const OSKAR = 'pro-oskar-lind'

const person = (id: string) => recordOf(service, LENA, 'professionals', id)
const codesOf = ({ error }: { error?: { issues?: { pointer: string; code: string }[] } }) =>
  (error?.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

const lagoon = {
  ...{ base: 0, id: 'unit-lagoon', name: 'Lagoon', municipalities: ['Port-Clair'] },
  jurisdiction: 'FR' as const,
  coreTypes: ['MUN' as const],
  agencies: ['agy-region-harbour'],
}
const claire = {
  ...{ base: 0, id: 'pro-claire-fontaine', name: 'Claire Fontaine', agency: 'agy-region-harbour' },
  ...{ roles: ['coordinator'], units: ['unit-lagoon'] },
}

describe('the records of a unit', () => {
  it('are what a change is proposed with: unit, agencies and people, each with its version', async () => {
    const { units, agencies, professionals } = await recordsOf(service, LENA)
    expect(units.map(({ id, base }) => [id, base])).toEqual([['unit-harbour', 1]])
    expect(agencies).toContainEqual(
      expect.objectContaining({ id: 'agy-school-meridian', territory: 'inside' }),
    )
    const ids = professionals.map(({ id }) => id)
    // Also who acts in no unit, for an agency that sits in this one; nobody who left.
    expect(ids).toContain('pro-ida-storm')
    expect(ids).not.toContain('pro-arne-kuipers')
  })

  it('are for its coordinators: to others it is a unit that does not exist', async () => {
    await expect(recordsOf(service, SOFIE)).rejects.toThrow('has no records')
    const { response } = await service
      .as('pro-mila-hofman')
      .GET('/units/{unitId}/records', { params: { path: { unitId: 'unit-harbour' } } })
    expect(response.status).toBe(403)
  })
})

describe('a proposal', () => {
  it('is the pending one when the same is proposed again, by whomever', async () => {
    const record = { ...(await person('pro-noor-vermeer')), name: 'Noor van der Meer' }
    const first = await propose(service, LENA, { professionals: [record] })
    const again = await propose(service, TOMAS, { professionals: [record] })
    expect(first.data?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
    expect(again.data).toEqual(first.data)
  })

  it('names every fault at once, each where it is', async () => {
    const unit = await recordOf(service, LENA, 'units', 'unit-harbour')
    const refused = await propose(service, LENA, {
      units: [{ ...unit, agencies: ['agy-prevention-kaaihaven', 'agy-region-harbour', 'agy-nowhere'] }],
      professionals: [
        { ...(await person('pro-noor-vermeer')), roles: ['coordinator', 'chair'] },
        { ...(await person('pro-bram-desmet')), id: 'pro-85073003328', base: 0, units: ['unit-estuary'] },
        await person('pro-elin-maes'),
      ],
    })
    expect(codesOf(refused)).toEqual([
      '/professionals/1/id national-number',
      '/units/0/agencies unknown',
      '/professionals/1/units no-seat',
      // The change would take the seat from under those of the school who act in the unit.
      ' no-seat',
      ' no-seat',
      '/professionals/0/roles apart',
      '/professionals/2 unchanged',
    ])
    expect(refused.error?.issues?.map(({ detail }) => detail).join()).toContain(
      'pro-mila-hofman: agy-school-meridian does not sit in unit-harbour.',
    )
    expect(refused.response.status).toBe(400)
  })

  it.each([
    ['a British number', 'pro-qq123456c'],
    ['a Dutch number', 'pro-123456782'],
    ['a French number', 'pro-1850578006084'],
  ])('with %s in an id is refused', async (_, id) => {
    const record = { ...claire, id, units: ['unit-harbour'] }
    expect(codesOf(await propose(service, LENA, { professionals: [record] }))).toContain(
      '/professionals/0/id national-number',
    )
  })

  it('with a key that cannot seal is refused: nobody could open what is sealed to the agency', async () => {
    const school = await recordOf(service, LENA, 'agencies', 'agy-school-meridian')
    const sealingKey = { kid: 'seal-1', kty: 'OKP', crv: 'Ed25519', x: `${'A'.repeat(42)}B` } as const
    expect(codesOf(await propose(service, LENA, { agencies: [{ ...school, sealingKey }] }))).toEqual([
      '/agencies/0/sealingKey/crv curve',
      '/agencies/0/sealingKey/x encoding',
    ])
    const good = { ...sealingKey, crv: 'X25519', x: `${'A'.repeat(42)}E` } as const
    expect(
      (await propose(service, LENA, { agencies: [{ ...school, sealingKey: good }] })).response.status,
    ).toBe(201)
  })

  it('of nothing, or of what is so already, is refused', async () => {
    expect(codesOf(await propose(service, OSKAR, {}))).toEqual([' empty'])
    const same = { ...(await person('pro-elin-maes')), attestations: [] }
    expect(codesOf(await propose(service, LENA, { professionals: [same] }))).toEqual([
      '/professionals/0 unchanged',
    ])
  })

  it.each([0, 7])('on version %i of a record that is at 1 is refused, and leaves nothing', async (base) => {
    const before = await countOf(service, 'registry_change')
    const record = { ...(await person('pro-elin-maes')), name: 'Elin', base }
    expect((await propose(service, LENA, { professionals: [record] })).response.status).toBe(412)
    expect(await countOf(service, 'registry_change')).toBe(before)
  })

  it('for a unit of others is answered like one for a unit that is nothing', async () => {
    const estuary = await recordOf(service, SOFIE, 'units', 'unit-estuary', 'unit-estuary')
    expect(
      (await propose(service, LENA, { units: [{ ...estuary, name: 'Estuary of Lena' }] })).response.status,
    ).toBe(404)
  })

  it('is not for a professional of another role', async () => {
    expect((await propose(service, 'pro-mila-hofman', {})).response.status).toBe(403)
  })

  it('attests nothing of the proposer', async () => {
    const attestations = [
      { kind: 'training', issuer: 'Harbour Academy', validUntil: daysFromNow(300) } as const,
    ]
    const own = { ...(await person(LENA)), attestations }
    expect((await propose(service, LENA, { professionals: [own] })).response.status).toBe(403)
  })

  it('for a professional from one unit to another is for the coordinators of both', async () => {
    const unit = await recordOf(service, SOFIE, 'units', 'unit-estuary', 'unit-estuary')
    const mover = { ...(await person('pro-bram-desmet')), units: ['unit-estuary'] }
    const agencies = [...unit.agencies, 'agy-prevention-kaaihaven']
    const { data } = await propose(service, LENA, { units: [{ ...unit, agencies }], professionals: [mover] })
    expect(data?.concerns).toEqual(['unit-estuary', 'unit-harbour'])
    expect((await confirm(service, TOMAS, data?.id ?? '')).response.status).toBe(403)
    expect((await confirm(service, SOFIE, data?.id ?? '')).response.status).toBe(201)
  })
})

describe('a new unit', () => {
  it('names a coordinator who acts in it, else nobody could ever change it', async () => {
    expect(codesOf(await propose(service, OSKAR, { units: [lagoon] }))).toEqual(['/units/0 no-coordinator'])
  })

  it('is proposed and confirmed by any two coordinators: nobody’s say is passed over', async () => {
    const { revision } = await change(service, [SOFIE, LENA], { units: [lagoon], professionals: [claire] })
    const { units } = await snapshot(service, revision)
    expect(units.map(({ id }: { id: string }) => id)).toContain('unit-lagoon')
    // From now on it is theirs.
    const record = await recordOf(service, LENA, 'units', 'unit-harbour').then(() => lagoon)
    const renamed = await propose(service, SOFIE, {
      units: [{ ...record, base: 1, name: 'Lagoon of Sofie' }],
    })
    expect(renamed.response.status).toBe(404)
  })
})

describe('the last coordinator of a unit', () => {
  it('is not taken from it by a change', async () => {
    const region = registryRegion()
    const alone = await startService((issuer) => ({
      ...registryRegion(issuer),
      professionals: region.professionals.filter(({ id }) => id !== OSKAR),
    }))
    const sofie = await recordOf(alone, SOFIE, 'professionals', SOFIE, 'unit-estuary')
    const refused = await propose(alone, SOFIE, { professionals: [{ ...sofie, roles: ['chair'] }] })
    await alone.close()
    expect(codesOf(refused)).toEqual([' no-coordinator'])
  })
})

describe('changes of the registry', () => {
  it('are listed for whom they concern, by what became of them, page by page', async () => {
    const ids = []
    for (const name of ['Noor A', 'Noor B', 'Noor C']) {
      const record = { ...(await person('pro-noor-vermeer')), name }
      ids.push((await propose(service, LENA, { professionals: [record] })).data?.id)
    }
    const page = (who: string, query: object) => service.as(who).GET('/changes', { params: { query } })
    const first = await page(TOMAS, { status: 'pending', limit: 2 })
    expect(first.data?.items.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    const second = await page(TOMAS, { status: 'pending', limit: 2, cursor: first.data?.next })
    expect(second.data?.items[0]?.id).toBe(ids[0])
    expect((await page(SOFIE, { status: 'pending' })).data?.items).toEqual([])
    expect((await page(TOMAS, { cursor: 'bm90LWEtbnVtYmVy' })).error?.issues?.[0]?.pointer).toBe('/cursor')
  })

  it('that are rejected stay so, with the reason', async () => {
    const record = { ...(await person('pro-noor-vermeer')), name: 'Noor D' }
    const { data } = await propose(service, LENA, { professionals: [record] })
    const reject = (who: string) =>
      service.as(who).POST('/changes/{changeId}/rejection', {
        params: { path: { changeId: data?.id ?? '' } },
        body: { reason: 'She keeps the name she has.' },
      })
    expect((await reject(SOFIE)).response.status).toBe(404)
    expect((await reject(LENA)).data).toMatchObject({
      status: 'rejected',
      decidedBy: LENA,
      rejectedBecause: 'She keeps the name she has.',
    })
    expect((await reject(TOMAS)).response.status).toBe(409)
    expect((await confirm(service, TOMAS, data?.id ?? '')).response.status).toBe(409)
    expect((await person('pro-noor-vermeer')).name).not.toBe('Noor D')
  })
})
