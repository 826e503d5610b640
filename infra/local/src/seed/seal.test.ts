import { generalDecrypt, importJWK } from 'jose'
import { expect, it } from 'vitest'
import { newPrivateJwk, publicPart } from '../keys/jwk.ts'
import { seal } from './seal.ts'

it('seals content so that only the agency opens it', async () => {
  const key = newPrivateJwk('X25519')
  const envelope = await seal({ summary: 'There are worries about money at home.' }, publicPart(key))
  expect(envelope.recipients).toEqual([
    {
      encrypted_key: expect.any(String),
      header: {
        alg: 'ECDH-ES+A256KW',
        kid: key.kid,
        epk: { kty: 'OKP', crv: 'X25519', x: expect.any(String) },
      },
    },
  ])
  const open = async (jwk: typeof key) => {
    const { plaintext } = await generalDecrypt(
      { ...envelope, recipients: envelope.recipients.map((it) => ({ ...it })) },
      await importJWK({ ...jwk }, 'ECDH-ES+A256KW'),
    )
    return JSON.parse(new TextDecoder().decode(plaintext))
  }
  expect(await open(key)).toEqual({ summary: 'There are worries about money at home.' })
  await expect(open(newPrivateJwk('X25519'))).rejects.toThrow()
})
