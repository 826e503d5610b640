import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startService, type TestService } from '../../test/test-service.ts'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

function newKey(kid: string) {
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
  return { kid, kty: 'OKP' as const, crv: 'Ed25519' as 'Ed25519' | 'X25519', x: String(x) }
}

function register(who: string, professionalId: string, body: ReturnType<typeof newKey>) {
  return service
    .as(who)
    .POST('/professionals/{professionalId}/keys', { params: { path: { professionalId } }, body })
}

describe('a signing key', () => {
  it('of one’s own is in the registry that the answer names', async () => {
    const key = newKey('lena-1')
    const { data } = await register('pro-lena-brandt', 'pro-lena-brandt', key)
    const { data: text } = await service.as('service:exchange').GET('/registries/{revision}', {
      params: { path: { revision: data?.revision ?? '' } },
      parseAs: 'text',
    })
    expect(JSON.parse(String(text)).professionals).toContainEqual(
      expect.objectContaining({ id: 'pro-lena-brandt', signingKeys: [key] }),
    )
  })

  it('registered again is answered with the same registry', async () => {
    const key = newKey('mila-1')
    const first = await register('pro-mila-hofman', 'pro-mila-hofman', key)
    const again = await register('pro-mila-hofman', 'pro-mila-hofman', key)
    expect(again.response.status).toBe(201)
    expect(again.data?.revision).toBe(first.data?.revision)
  })

  it('for another is refused as if there were nobody, coordinator or not', async () => {
    const refused = await register('pro-lena-brandt', 'pro-mila-hofman', newKey('lena-2'))
    const unknown = await register('pro-lena-brandt', 'pro-nobody', newKey('lena-2'))
    expect(refused.response.status).toBe(404)
    expect(refused.error).toEqual(unknown.error)
  })

  it('under a kid that names another key is a conflict', async () => {
    await register('pro-tomas-reyn', 'pro-tomas-reyn', newKey('tomas-1'))
    const { response } = await register('pro-tomas-reyn', 'pro-tomas-reyn', newKey('tomas-1'))
    expect(response.status).toBe(409)
  })

  it('that speaks for somebody else is a conflict', async () => {
    const key = newKey('shared')
    await register('pro-tomas-reyn', 'pro-tomas-reyn', key)
    const { response } = await register('pro-lena-brandt', 'pro-lena-brandt', key)
    expect(response.status).toBe(409)
  })

  it('of which two copies arrive at once is registered once', async () => {
    const key = newKey('sofie-1')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => register('pro-sofie-dekker', 'pro-sofie-dekker', key)),
    )
    expect(new Set(answers.map(({ data }) => data?.revision)).size).toBe(1)
    expect(
      await service.database.asSuperuser(`select kid from signing_key where kid = 'sofie-1'`),
    ).toHaveLength(1)
  })

  it.each([
    ['that seals and does not sign', { ...newKey('lena-3'), crv: 'X25519' as const }, '/crv'],
    ['in a second spelling of the same bytes', { ...newKey('lena-3'), x: `${'A'.repeat(42)}B` }, '/x'],
  ])('%s is refused', async (_, key, pointer) => {
    const { error } = await register('pro-lena-brandt', 'pro-lena-brandt', key)
    expect(error).toMatchObject({ status: 400, issues: [{ in: 'body', pointer }] })
  })
})
