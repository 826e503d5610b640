import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const NEXT_YEAR = daysFromNow(400)

function attest(
  who: string,
  professionalId: string,
  kind: 'training' | 'charter' = 'training',
  validUntil = NEXT_YEAR,
) {
  return service.as(who).POST('/professionals/{professionalId}/attestations', {
    params: { path: { professionalId } },
    body: { kind, issuer: 'Harbour Academy', validUntil },
  })
}

async function registry(revision: string) {
  const { data } = await service.as('pro-joris-aalders').GET('/registries/{revision}', {
    params: { path: { revision } },
    parseAs: 'text',
  })
  return JSON.parse(String(data))
}

async function recorded(): Promise<number> {
  const [row] = await service.database.asSuperuser<{ n: number }>(
    'select count(*)::int as n from attestation',
  )
  return row?.n ?? 0
}

describe('an attestation', () => {
  it('of a coordinator is in the registry that the answer names', async () => {
    const { data, response } = await attest('pro-lena-brandt', 'pro-mila-hofman')
    expect(response.status).toBe(201)
    const { professionals } = await registry(data?.revision ?? '')
    expect(professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-mila-hofman', trainingValidUntil: NEXT_YEAR }),
    )
  })

  it('says who recorded it', async () => {
    await attest('pro-lena-brandt', 'pro-mila-hofman')
    const rows = await service.database.asSuperuser(
      `select recorded_by from attestation where professional_id = 'pro-mila-hofman' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ recorded_by: 'pro-lena-brandt' }])
  })

  it('is shown by the heads within a second', async () => {
    const { data } = await attest('pro-lena-brandt', 'pro-mila-hofman')
    await expect
      .poll(async () => (await service.as('service:exchange').GET('/heads')).data?.registry.head.sequence, {
        timeout: 5_000,
      })
      .toBe(data?.sequence)
  })

  it.each([
    ['oneself', 'pro-lena-brandt', 'pro-lena-brandt', 403],
    ['a professional of another unit', 'pro-sofie-dekker', 'pro-mila-hofman', 404],
    ['a professional who acts in no unit', 'pro-lena-brandt', 'pro-joris-aalders', 404],
    ['a professional who left', 'pro-lena-brandt', 'pro-arne-kuipers', 404],
    ['nobody', 'pro-lena-brandt', 'pro-nobody', 404],
    ['a colleague, by somebody who is no coordinator', 'pro-mila-hofman', 'pro-tomas-reyn', 403],
    ['a professional, by a service', 'service:exchange', 'pro-mila-hofman', 403],
  ])('of %s is refused and leaves nothing', async (_, who, professional, status) => {
    const before = await recorded()
    const { response } = await attest(who, professional)
    expect(response.status).toBe(status)
    expect(await recorded()).toBe(before)
  })

  it('of a professional elsewhere is answered like that of nobody', async () => {
    const hidden = await attest('pro-sofie-dekker', 'pro-mila-hofman')
    const unknown = await attest('pro-sofie-dekker', 'pro-nobody')
    expect(hidden.error).toEqual(unknown.error)
  })

  it('of a charter is for a year at the most: it is reviewed yearly', async () => {
    expect((await attest('pro-lena-brandt', 'pro-mila-hofman', 'charter', NEXT_YEAR)).error).toMatchObject({
      status: 400,
      issues: [{ in: 'body', pointer: '/validUntil' }],
    })
    const { data } = await attest('pro-lena-brandt', 'pro-mila-hofman', 'charter', daysFromNow(300))
    const { professionals } = await registry(data?.revision ?? '')
    const { charterSignedOn } = professionals.find(({ id }: { id: string }) => id === 'pro-mila-hofman')
    expect(Date.parse(charterSignedOn)).toBeLessThan(Date.now())
  })
})
