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
const IDA = 'pro-ida-storm'

function leave(who: string, professionalId: string, leftOn = daysFromNow(0)) {
  return service.as(who).POST('/professionals/{professionalId}/departure', {
    params: { path: { professionalId } },
    body: { leftOn },
  })
}

describe('who left', () => {
  it('is refused at the next request, whatever the day, and is in the registry that the answer names', async () => {
    const token = await service.tokenOf('pro-noor-vermeer')
    const knocks = async () => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${service.url}/v1/agreements`, { headers })).status
    }
    expect(await knocks()).toBe(200)
    const { data, response } = await leave(LENA, 'pro-noor-vermeer', daysFromNow(-2))
    expect(response.status).toBe(201)
    expect(await knocks()).toBe(401)
    const { professionals } = await snapshot(service, data?.revision)
    expect(professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-noor-vermeer', leftOn: daysFromNow(-2) }),
    )
  })

  it('is recorded once: repeating it adds nothing', async () => {
    await leave(LENA, 'pro-bram-desmet')
    const before = await countOf(service, 'professional_version')
    expect((await leave(OSKAR, 'pro-bram-desmet', daysFromNow(-1))).response.status).toBe(201)
    expect(await countOf(service, 'professional_version')).toBe(before)
  })

  it('stands in for nobody any more, also when two coordinators take them back in', async () => {
    const body = {
      deputy: 'pro-mila-two',
      role: 'owner',
      from: daysFromNow(0),
      until: daysFromNow(10),
    } as const
    await change(service, [LENA, OSKAR], {
      professionals: [
        {
          ...{ base: 0, id: 'pro-mila-two', name: 'Mila Twee', agency: 'agy-school-meridian' },
          ...{ roles: ['pastoral-lead'], units: ['unit-harbour'] },
          attestations: [{ kind: 'training', issuer: 'Harbour Academy', validUntil: daysFromNow(100) }],
        },
      ],
    })
    const path = { professionalId: 'pro-mila-hofman' }
    const recorded = await service
      .as('pro-mila-hofman')
      .POST('/professionals/{professionalId}/deputies', { params: { path }, body })
    expect(recorded.response.status).toBe(201)
    const deputiesIn = async (revision = '') =>
      (await snapshot(service, revision)).professionals.find(
        ({ id }: { id: string }) => id === 'pro-mila-two',
      ).deputyFor
    expect(await deputiesIn(recorded.data?.revision)).toHaveLength(1)
    const record = await recordOf(service, LENA, 'professionals', 'pro-mila-two')
    await leave(LENA, 'pro-mila-two')
    const back = await change(service, [LENA, OSKAR], {
      professionals: [{ ...record, base: record.base + 1 }],
    })
    const { professionals } = await snapshot(service, back.revision)
    expect(professionals.find(({ id }: { id: string }) => id === 'pro-mila-two')).not.toHaveProperty('leftOn')
    expect(await deputiesIn(back.revision)).toBeUndefined()
  })

  it('is told by the agency’s own people officer too, for that agency and no other', async () => {
    expect((await leave(IDA, 'pro-mila-hofman')).response.status).toBe(201)
    expect((await leave(IDA, 'pro-elin-maes')).response.status).toBe(404)
  })

  it('in no unit at all is told by a coordinator of a unit where the agency sits', async () => {
    expect((await leave(LENA, 'pro-joris-aalders')).response.status).toBe(404)
    expect((await leave('pro-sofie-dekker', 'pro-joris-aalders')).response.status).toBe(201)
  })

  it('is not told by others, who cannot tell it from nobody', async () => {
    const hidden = await leave('pro-sofie-dekker', 'pro-elin-maes')
    expect(hidden.response.status).toBe(404)
    expect(hidden.error).toEqual((await leave('pro-sofie-dekker', 'pro-nobody')).error)
    expect((await leave('pro-elin-maes', 'pro-tomas-reyn')).response.status).toBe(403)
  })

  it('is not told beforehand: it would read as if access lasted until then', async () => {
    expect((await leave(LENA, 'pro-elin-maes', daysFromNow(1))).error?.issues?.[0]).toMatchObject({
      pointer: '/leftOn',
      code: 'future',
    })
  })
})
