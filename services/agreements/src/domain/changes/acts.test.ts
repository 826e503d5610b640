import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirm, propose, recordOf } from '../../../test/changing.ts'
import { queued } from '../../../test/queued.ts'
import { registryRegion } from '../../../test/registry-region.ts'
import { daysFromNow } from '../../../test/small-region.ts'
import { startService, type TestService } from '../../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService(registryRegion)
})
afterAll(() => service.close())
beforeEach(() => service.database.asSuperuser('delete from outbox'))

const LENA = 'pro-lena-brandt'
const TOMAS = 'pro-tomas-reyn'
const ELIN = 'pro-elin-maes'

const effects = async () => (await queued(service)).map(({ entry: { effect } }) => effect)

async function renamed(name: string): Promise<string> {
  const record = await recordOf(service, LENA, 'professionals', ELIN)
  return (await propose(service, LENA, { professionals: [{ ...record, name }] })).data?.id ?? ''
}

describe('what changes the registry', () => {
  it('is queued for the ledger step by step: who proposed it, who confirmed it, what came of it', async () => {
    const id = await renamed('Elin Maes-Claes')
    const { data } = await confirm(service, TOMAS, id)
    const [proposed, confirmed] = await queued(service)
    expect(proposed).toMatchObject({
      entry: { effect: 'change-proposed', basis: [`change/${id}`], registry: null },
      actor: { professional: LENA, justification: 'As the board decided.' },
    })
    expect(confirmed).toMatchObject({
      entry: { effect: 'change-confirmed', basis: [`change/${id}`], registry: data?.revision },
      actor: { professional: TOMAS },
    })
  })

  it('is queued once when the same is proposed again, and as refused when it was', async () => {
    const id = await renamed('Elin C.')
    await renamed('Elin C.')
    await confirm(service, LENA, id)
    await service.as(TOMAS).POST('/changes/{changeId}/rejection', {
      params: { path: { changeId: id } },
      body: { reason: 'She was asked, and did not want it.' },
    })
    expect(await effects()).toEqual(['change-proposed', 'refused', 'change-rejected'])
  })

  it('is queued when somebody stands in, no longer does, loses an attestation, or leaves', async () => {
    const path = { professionalId: ELIN }
    const { data } = await service.as(ELIN).POST('/professionals/{professionalId}/deputies', {
      params: { path },
      body: { deputy: 'pro-noor-vermeer', role: 'chair', from: daysFromNow(0), until: daysFromNow(2) },
    })
    await service.as(ELIN).POST('/professionals/{professionalId}/deputies/{deputyId}/end', {
      params: { path: { ...path, deputyId: data?.id ?? '' } },
    })
    await service.as(LENA).POST('/professionals/{professionalId}/attestations/{kind}/revocation', {
      params: { path: { professionalId: 'pro-mila-hofman', kind: 'training' } },
      body: { reason: 'Recorded for another person.' },
    })
    await service.as(LENA).POST('/professionals/{professionalId}/departure', {
      params: { path },
      body: { leftOn: daysFromNow(0) },
    })
    expect(await effects()).toEqual(['deputy-recorded', 'deputy-ended', 'attestation-revoked', 'departed'])
    // I5: whom it was about is in the part that is kept apart, never in the entry.
    for (const { entry, actor } of await queued(service)) {
      expect(JSON.stringify(entry)).not.toMatch(/pro-/)
      expect(actor?.justification).toMatch(/pro-|person/)
    }
  })
})
