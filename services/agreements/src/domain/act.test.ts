import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { queued } from '../../test/queued.ts'
import { daysFromNow } from '../../test/small-region.ts'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())
beforeEach(() => service.database.asSuperuser('delete from outbox'))

const attest = (who: string, body: object) =>
  service.as(who).POST('/professionals/{professionalId}/attestations', {
    params: { path: { professionalId: 'pro-mila-hofman' } },
    body: body as never,
  })
const TRAINING = { kind: 'training', issuer: 'Harbour Academy', validUntil: daysFromNow(300) }

describe('what is done here', () => {
  it('is queued for the ledger in the transaction of the act, with the registry that came of it', async () => {
    const { data } = await attest('pro-lena-brandt', TRAINING)
    const [one, ...more] = await queued(service)
    expect(more).toEqual([])
    expect(one?.entry).toMatchObject({
      event: 'agreement',
      effect: 'attested',
      role: 'coordinator',
      basis: ['attestation/training'],
      registry: data?.revision,
    })
    expect(one?.actor).toEqual({ professional: 'pro-lena-brandt' })
  })

  it('names nobody in the entry itself (I5)', async () => {
    await attest('pro-lena-brandt', TRAINING)
    const [one] = await queued(service)
    expect(JSON.stringify(one?.entry)).not.toMatch(/pro-|Brandt|Hofman|Academy/)
  })

  it('leaves no entry when it did not happen', async () => {
    await service.database.asSuperuser(`
      create function agreements.fail() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$;
      create trigger fail before insert on agreements.publication execute function agreements.fail()`)
    const { response } = await attest('pro-lena-brandt', TRAINING)
    await service.database.asSuperuser('drop trigger fail on agreements.publication')
    expect(response.status).toBe(500)
    expect(await queued(service)).toEqual([])
  })
})

describe('what is refused here', () => {
  it.each([
    ['an input with faults', 'pro-lena-brandt', { ...TRAINING, kind: 'diploma' }, 400, 'invalid-input'],
    ['somebody whose role it is not', 'pro-joris-aalders', TRAINING, 403, 'forbidden'],
  ])('is queued too: %s', async (_, who, body, status, code) => {
    expect((await attest(who, body)).response.status).toBe(status)
    const [one, ...more] = await queued(service)
    expect(more).toEqual([])
    expect(one?.entry).toMatchObject({
      effect: 'refused',
      basis: [`record-attestation/${code}`],
    })
    expect(JSON.stringify(one?.entry)).not.toContain('pro-')
    expect(one?.actor).toEqual({ professional: who })
  })

  it('of a stranger is not: anybody could fill the ledger', async () => {
    const url = `${service.url}/v1/professionals/pro-mila-hofman/attestations`
    const { status } = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer x' },
    })
    expect(status).toBe(401)
    expect(await queued(service)).toEqual([])
  })

  it('of a question is not: nothing would have changed', async () => {
    await service
      .as('pro-lena-brandt')
      .GET('/units/{unitId}', { params: { path: { unitId: 'unit-elsewhere' } } })
    expect(await queued(service)).toEqual([])
  })

  it('is answered as unavailable when it cannot be kept', async () => {
    await service.database.asSuperuser('revoke insert on agreements.outbox from agreements_app')
    const { response } = await attest('pro-lena-brandt', { ...TRAINING, kind: 'diploma' })
    await service.database.asSuperuser('grant insert on agreements.outbox to agreements_app')
    expect(response.status).toBe(503)
  })
})
