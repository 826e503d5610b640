import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countOf, snapshot } from '../../test/changing.ts'
import { registryRegion } from '../../test/registry-region.ts'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService(registryRegion)
})
afterAll(() => service.close())

const LENA = 'pro-lena-brandt'

function lapses(who: string, query: object = {}, unitId = 'unit-harbour') {
  return service.as(who).GET('/units/{unitId}/attestations', { params: { path: { unitId }, query } })
}

function revoke(who: string, professionalId: string, kind: 'training' | 'clearance' = 'training') {
  return service.as(who).POST('/professionals/{professionalId}/attestations/{kind}/revocation', {
    params: { path: { professionalId, kind } },
    body: { reason: 'Recorded for the wrong person.' },
  })
}

function attest(who: string, professionalId: string, validUntil: string) {
  return service.as(who).POST('/professionals/{professionalId}/attestations', {
    params: { path: { professionalId } },
    body: { kind: 'training', issuer: 'Harbour Academy', validUntil },
  })
}

const idsOf = ({ data }: Awaited<ReturnType<typeof lapses>>) =>
  data?.items.map(({ professional, kind }) => `${professional} ${kind}`)

describe('what lapses in a unit', () => {
  it('is listed by the day it ends, as far ahead as asked', async () => {
    expect(idsOf(await lapses(LENA))).toEqual(['pro-bram-desmet training', 'pro-mila-hofman training'])
    expect(idsOf(await lapses(LENA, { within: 10 }))).toEqual(['pro-bram-desmet training'])
    expect(idsOf(await lapses(LENA, { within: 365 }))).toEqual([
      'pro-bram-desmet training',
      'pro-mila-hofman training',
      'pro-noor-vermeer training',
      'pro-mila-hofman charter',
    ])
  })

  it('goes on from page to page without a gap', async () => {
    const first = await lapses(LENA, { within: 365, limit: 3 })
    expect(first.data?.items).toHaveLength(3)
    const second = await lapses(LENA, { within: 365, limit: 3, cursor: first.data?.next })
    expect(idsOf(second)).toEqual(['pro-mila-hofman charter'])
    expect(second.data).not.toHaveProperty('next')
    expect((await lapses(LENA, { cursor: 'bm90aGluZw' })).response.status).toBe(400)
  })

  it('is for its coordinators', async () => {
    expect((await lapses('pro-sofie-dekker')).response.status).toBe(404)
    expect((await lapses('pro-mila-hofman')).response.status).toBe(403)
  })

  it('says also what has lapsed, and only the last one of a kind', async () => {
    await attest(LENA, 'pro-noor-vermeer', daysFromNow(-1))
    const { data } = await lapses(LENA, { within: 0 })
    expect(data?.items).toEqual([
      {
        ...{ professional: 'pro-noor-vermeer', name: 'Noor Vermeer', kind: 'training' },
        ...{ issuer: 'Harbour Academy', validUntil: daysFromNow(-1) },
      },
    ])
    await attest(LENA, 'pro-noor-vermeer', daysFromNow(200))
    expect(idsOf(await lapses(LENA, { within: 0 }))).toEqual([])
  })
})

describe('a cursor that no page gave', () => {
  it.each(['2027-02-30 pro-x training', '0000-01-01 pro-x training', '2027-02-03 pro-x none', ''])(
    '%j is refused',
    async (text) => {
      const { response, error } = await lapses(LENA, { cursor: Buffer.from(text).toString('base64url') })
      expect(response.status).toBe(400)
      expect(error?.issues?.map(({ pointer }) => pointer)).toEqual(['/cursor'])
    },
  )
})

describe('a revoked attestation', () => {
  it('counts no more, neither does the one before it, until another is recorded', async () => {
    const training = async (revision = '') =>
      (await snapshot(service, revision)).professionals.find(
        ({ id }: { id: string }) => id === 'pro-bram-desmet',
      ).trainingValidUntil
    const recorded = await attest(LENA, 'pro-bram-desmet', daysFromNow(100))
    expect(await training(recorded.data?.revision)).toBe(daysFromNow(100))
    const { data, response } = await revoke(LENA, 'pro-bram-desmet')
    expect(response.status).toBe(201)
    expect(await training(data?.revision)).toBeUndefined()
    expect(idsOf(await lapses(LENA, { within: 365 }))).not.toContain('pro-bram-desmet training')
    const again = await attest(LENA, 'pro-bram-desmet', daysFromNow(50))
    expect(await training(again.data?.revision)).toBe(daysFromNow(50))
  })

  it('says who revoked it and why', async () => {
    const rows = await service.database.asSuperuser('select revoked_by, reason from attestation_revocation')
    expect(rows).toEqual([{ revoked_by: LENA, reason: 'Recorded for the wrong person.' }])
  })

  it.each([
    ['of oneself', LENA, LENA, 403],
    ['of a professional of another unit', 'pro-sofie-dekker', 'pro-mila-hofman', 404],
    ['of nobody', LENA, 'pro-nobody', 404],
    ['that was never recorded', LENA, 'pro-elin-maes', 404],
    ['by somebody who is no coordinator', 'pro-mila-hofman', 'pro-noor-vermeer', 403],
  ])('%s is none', async (_, who, professional, status) => {
    const before = await countOf(service, 'attestation_revocation')
    expect((await revoke(who, professional)).response.status).toBe(status)
    expect(await countOf(service, 'attestation_revocation')).toBe(before)
  })
})
