import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, countOf, recordOf, snapshot } from '../../test/changing.ts'
import { registryRegion } from '../../test/registry-region.ts'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService(registryRegion)
})
afterAll(() => service.close())

const LENA = 'pro-lena-brandt'
const OSKAR = 'pro-oskar-lind'
const ELIN = 'pro-elin-maes'
const NOOR = 'pro-noor-vermeer'

const TEN_DAYS = { from: daysFromNow(0), until: daysFromNow(10) }

function appoint(who: string, professionalId: string, wanted: object = {}) {
  return service.as(who).POST('/professionals/{professionalId}/deputies', {
    params: { path: { professionalId } },
    body: { deputy: NOOR, role: 'chair', ...TEN_DAYS, ...wanted },
  })
}

function end(who: string, professionalId: string, deputyId: string) {
  return service.as(who).POST('/professionals/{professionalId}/deputies/{deputyId}/end', {
    params: { path: { professionalId, deputyId } },
  })
}

const standing = async (revision = '') =>
  (await snapshot(service, revision)).professionals.find(({ id }: { id: string }) => id === NOOR).deputyFor

const codesOf = ({ error }: { error?: { issues?: { pointer: string; code: string }[] } }) =>
  (error?.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

describe('a deputy', () => {
  it('recorded by the professional is in the registry that the answer names, until it is ended', async () => {
    const { data, response } = await appoint(ELIN, ELIN)
    expect(response.status).toBe(201)
    expect(await standing(data?.revision)).toEqual([{ professional: ELIN, role: 'chair', ...TEN_DAYS }])
    const ended = await end(NOOR, ELIN, data?.id ?? '')
    expect(await standing(ended.data?.revision)).toBeUndefined()
    expect((await end(ELIN, ELIN, data?.id ?? '')).response.status).toBe(201)
    expect(await countOf(service, 'deputy_end')).toBe(1)
  })

  it('recorded by a coordinator of a unit says so, to all who act in the unit', async () => {
    const { data } = await appoint(LENA, ELIN)
    const list = (who: string, unitId: string) =>
      service.as(who).GET('/units/{unitId}/deputies', { params: { path: { unitId } } })
    const { data: deputies } = await list('pro-mila-hofman', 'unit-harbour')
    expect(deputies?.items).toEqual([
      { id: data?.id, professional: ELIN, deputy: NOOR, role: 'chair', ...TEN_DAYS, recordedBy: LENA },
    ])
    expect((await list('pro-mila-hofman', 'unit-estuary')).response.status).toBe(404)
    await end(LENA, ELIN, data?.id ?? '')
  })

  it('stands in no longer once the professional no longer holds the role', async () => {
    const { data } = await appoint(ELIN, ELIN)
    const record = await recordOf(service, LENA, 'professionals', ELIN)
    const { revision } = await change(service, [LENA, OSKAR], {
      professionals: [{ ...record, roles: ['mayor'] }],
    })
    expect(await standing(data?.revision)).toHaveLength(1)
    expect(await standing(revision)).toBeUndefined()
    const again = { ...record, base: record.base + 1 }
    await change(service, [LENA, OSKAR], { professionals: [again] })
    await end(ELIN, ELIN, data?.id ?? '')
  })

  it('holds no role before the first day', async () => {
    const days = { from: daysFromNow(3), until: daysFromNow(6) }
    const { data } = await appoint(ELIN, ELIN, days)
    // Published, with its days: each service looks at them when somebody calls.
    expect(await standing(data?.revision)).toEqual([{ professional: ELIN, role: 'chair', ...days }])
    await end(ELIN, ELIN, data?.id ?? '')
  })

  it('is not recorded twice for the same days', async () => {
    const { data } = await appoint(ELIN, ELIN)
    expect((await appoint(ELIN, ELIN, { until: daysFromNow(4) })).response.status).toBe(409)
    await end(ELIN, ELIN, data?.id ?? '')
  })

  it.each<[string, string, object, readonly string[]]>([
    ['for more than 30 days', ELIN, { until: daysFromNow(31) }, ['/until too-long']],
    ['for days gone by', ELIN, { from: daysFromNow(-1) }, ['/from past']],
    ['for no day at all', ELIN, { until: TEN_DAYS.from }, ['/until order']],
    ['of another agency', ELIN, { deputy: 'pro-mila-hofman' }, ['/deputy not-a-colleague']],
    [
      'who left',
      'pro-mila-hofman',
      { deputy: 'pro-arne-kuipers', role: 'owner' },
      ['/deputy not-a-colleague'],
    ],
    ['who is nobody', ELIN, { deputy: 'pro-nobody' }, ['/deputy not-a-colleague']],
    ['whose training lapses before the last day', ELIN, { deputy: 'pro-bram-desmet' }, ['/deputy untrained']],
    ['who is a coordinator, for a chair', ELIN, { deputy: LENA }, ['/deputy apart', '/deputy untrained']],
    [
      'for a role that is not held',
      NOOR,
      { deputy: 'pro-bram-desmet' },
      ['/role not-held', '/deputy untrained'],
    ],
    [
      'for an owner of another role, untrained and for too long: all at once',
      NOOR,
      { deputy: ELIN, role: 'owner', until: daysFromNow(40) },
      ['/until too-long', '/deputy other-role', '/deputy untrained'],
    ],
    ['for themselves', NOOR, { role: 'owner' }, ['/deputy self']],
  ])('%s is refused', async (_, principal, wanted, codes) => {
    const refused = await appoint(OSKAR, principal, wanted)
    expect(refused.response.status).toBe(400)
    expect(codesOf(refused)).toEqual(codes)
  })

  it('of a role that secrecy would be is not in the contract: secrecy is never delegated', async () => {
    expect(codesOf(await appoint(ELIN, ELIN, { role: 'secrecy-holder' }))).toEqual(['/role enum'])
  })

  it('is appointed by nobody themselves, and by nobody who is neither the professional nor their coordinator', async () => {
    expect((await appoint(NOOR, ELIN)).response.status).toBe(403)
    expect((await appoint('pro-mila-hofman', ELIN)).response.status).toBe(404)
    expect((await appoint('pro-sofie-dekker', ELIN)).response.status).toBe(404)
    const { data } = await appoint(ELIN, ELIN)
    expect((await end('pro-mila-hofman', ELIN, data?.id ?? '')).response.status).toBe(404)
    expect((await end(LENA, NOOR, data?.id ?? '')).response.status).toBe(404)
  })
})
