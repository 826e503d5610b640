import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, confirm, countOf, propose, recordOf, snapshot } from '../../test/changing.ts'
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

const school = () => recordOf(service, LENA, 'agencies', 'agy-school-meridian')
const mila = () => recordOf(service, LENA, 'professionals', 'pro-mila-hofman')

/** A pending change of the school's name. */
async function renamed(name: string): Promise<string> {
  const { data, error } = await propose(service, LENA, { agencies: [{ ...(await school()), name }] })
  if (!data) throw new Error(JSON.stringify(error))
  return data.id
}

describe('a change of the registry', () => {
  it('is in force when a second coordinator confirms it, and not before', async () => {
    const id = await renamed('Meridian College')
    expect((await school()).name).toBe('Meridian Secondary School')
    const { data, response } = await confirm(service, TOMAS, id)
    expect(response.status).toBe(201)
    const { agencies } = await snapshot(service, data?.revision)
    expect(agencies).toContainEqual(
      expect.objectContaining({ id: 'agy-school-meridian', name: 'Meridian College' }),
    )
    expect(await school()).toMatchObject({ base: 2, name: 'Meridian College' })
  })

  it('says who proposed and who confirmed it', async () => {
    const id = await renamed('Meridian School')
    await confirm(service, TOMAS, id)
    const { data } = await service.as(LENA).GET('/changes/{changeId}', { params: { path: { changeId: id } } })
    expect(data).toMatchObject({ status: 'confirmed', proposedBy: LENA, decidedBy: TOMAS })
  })

  it('keeps every version there was', async () => {
    const before = await school()
    await change(service, [LENA, TOMAS], { agencies: [{ ...before, name: 'Meridian' }] })
    const kept = await service.database.asSuperuser(
      `select version, name from agency_version where id = 'agy-school-meridian' and version >= ${before.base} order by version`,
    )
    expect(kept).toEqual([
      { version: before.base, name: before.name },
      { version: before.base + 1, name: 'Meridian' },
    ])
  })

  it('takes in a new agency with its seat and its people at once, or nothing of them', async () => {
    const unit = await recordOf(service, LENA, 'units', 'unit-harbour')
    const records = {
      units: [{ ...unit, agencies: [...unit.agencies, 'agy-youth-pier'] }],
      agencies: [
        {
          ...{
            base: 0,
            id: 'agy-youth-pier',
            name: 'Youth Work The Pier',
            issuers: ['https://pier.example'],
          },
          ...({ type: 'YTH', regime: 'gdpr', territory: 'inside' } as const),
        },
      ],
      professionals: [
        {
          ...{ base: 0, id: 'pro-jonas-wouters', name: 'Jonas Wouters', agency: 'agy-youth-pier' },
          ...{ roles: ['youth-worker'], units: ['unit-harbour'] },
        },
      ],
    }
    expect((await propose(service, LENA, { ...records, agencies: [] })).error?.issues).toEqual([
      expect.objectContaining({ pointer: '/units/0/agencies', code: 'unknown' }),
      expect.objectContaining({ pointer: '/professionals/0/agency', code: 'unknown' }),
    ])
    const { revision } = await change(service, [LENA, TOMAS], records)
    const { units, professionals } = await snapshot(service, revision)
    expect(units.find(({ id }: { id: string }) => id === 'unit-harbour').agencies).toContain('agy-youth-pier')
    expect(professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-jonas-wouters', signingKeys: [] }),
    )
  })

  it('is confirmed once, however many confirm it at once', async () => {
    const id = await renamed('Meridian at once')
    const before = await countOf(service, 'agency_version')
    const replies = await Promise.all(
      [TOMAS, OSKAR, TOMAS, OSKAR, TOMAS].map((who) => confirm(service, who, id)),
    )
    expect(replies.map(({ response }) => response.status).sort()).toEqual([201, 409, 409, 409, 409])
    expect(await countOf(service, 'agency_version')).toBe(before + 1)
  })

  it('is refused whole when a record changed since it was proposed, and another on the same record is too', async () => {
    const [first, second] = [await renamed('Meridian One'), await renamed('Meridian Two')]
    expect((await confirm(service, TOMAS, first)).response.status).toBe(201)
    const before = await Promise.all(
      ['agency_version', 'registry_decision'].map((one) => countOf(service, one)),
    )
    expect((await confirm(service, TOMAS, second)).response.status).toBe(412)
    expect((await school()).name).toBe('Meridian One')
    const after = await Promise.all(
      ['agency_version', 'registry_decision'].map((one) => countOf(service, one)),
    )
    expect(after).toEqual(before)
  })

  it('of the token issuers decides at the next request who speaks for the agency', async () => {
    const token = await service.tokenOf('pro-mila-hofman')
    const knocks = async () => {
      const headers = { authorization: `Bearer ${token}` }
      return (await fetch(`${service.url}/v1/agreements`, { headers })).status
    }
    const record = await recordOf(service, OSKAR, 'agencies', 'agy-school-meridian')
    expect(await knocks()).toBe(200)
    await change(service, [LENA, OSKAR], { agencies: [{ ...record, issuers: ['https://school.example'] }] })
    expect(await knocks()).toBe(401)
    const again = await recordOf(service, OSKAR, 'agencies', 'agy-school-meridian')
    const issuers = ['https://school.example', ...record.issuers]
    await change(service, [LENA, OSKAR], { agencies: [{ ...again, issuers }] })
    expect(await knocks()).toBe(200)
  })
})

describe('nobody has all the power', () => {
  it('of a change that they proposed themselves', async () => {
    const id = await renamed('By Lena alone')
    const { response, error } = await confirm(service, LENA, id)
    expect(response.status).toBe(403)
    expect(error?.detail).toBe('Somebody else must confirm what you proposed.')
  })

  it('not even past the service: the database refuses a confirmation by the proposer', async () => {
    const id = await renamed('By Lena in the database')
    const decide = `insert into registry_decision (change_id, decision, proposed_by, decided_by, decided_at)
      values ('${id}', 'confirmed'`
    await expect(service.database.asApp(`${decide}, '${LENA}', '${LENA}', now())`)).rejects.toThrow(
      'nobody_confirms_their_own',
    )
    await expect(service.database.asApp(`${decide}, '${TOMAS}', '${LENA}', now())`)).rejects.toThrow(
      'foreign key',
    )
  })

  it('over their own record', async () => {
    const own = await recordOf(service, LENA, 'professionals', TOMAS)
    const { data } = await propose(service, LENA, { professionals: [{ ...own, name: 'Tomas van Reyn' }] })
    expect((await confirm(service, TOMAS, data?.id ?? '')).response.status).toBe(403)
    expect((await confirm(service, OSKAR, data?.id ?? '')).response.status).toBe(201)
  })

  it('over a unit in which they do not act: it answers like a change that does not exist', async () => {
    const id = await renamed('Not for Sofie')
    const hidden = await confirm(service, SOFIE, id)
    expect(hidden.response.status).toBe(404)
    expect(hidden.error).toEqual((await confirm(service, SOFIE, crypto.randomUUID())).error)
  })

  it('in every unit that a shared agency sits in, unless two coordinators act in all of them together', async () => {
    const region = await recordOf(service, LENA, 'agencies', 'agy-region-harbour')
    const { data } = await propose(service, LENA, {
      agencies: [{ ...region, name: 'Region of the Harbour' }],
    })
    expect(data?.concerns).toEqual(['unit-estuary', 'unit-harbour'])
    const ofHarbour = await confirm(service, TOMAS, data?.id ?? '')
    expect(ofHarbour.response.status).toBe(403)
    expect(ofHarbour.error?.detail).toBe('The two of you do not act in every unit that this concerns.')
    expect((await confirm(service, SOFIE, data?.id ?? '')).response.status).toBe(201)
  })

  it('after they are no coordinator any more: what they proposed can no longer be confirmed', async () => {
    const { data } = await propose(service, TOMAS, {
      professionals: [{ ...(await mila()), name: 'Mila H.' }],
    })
    await service.as(LENA).POST('/professionals/{professionalId}/departure', {
      params: { path: { professionalId: TOMAS } },
      body: { leftOn: daysFromNow(0) },
    })
    const { response, error } = await confirm(service, OSKAR, data?.id ?? '')
    expect(response.status).toBe(409)
    expect(error?.type).toContain('proposer-gone')
  })
})

describe('an id of no change', () => {
  it.each(['urn:uuid:3f0c360a-69ea-4b81-b046-17a4ed37e289', '3f0c360a69ea4b81b04617a4ed37e289', 'x'])(
    '%s is a fault of the request, and none of ours',
    async (id) => {
      const { response, error } = await confirm(service, OSKAR, id)
      expect(response.status).toBe(400)
      expect(error?.issues?.map(({ pointer }) => pointer)).toEqual(['/changeId'])
    },
  )
})
