import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isWeakKey } from './weak-key.ts'

const PRIME = 2n ** 255n - 19n
const IDENTITY = littleEndian(1n)

function littleEndian(y: bigint): Buffer {
  return Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse()
}

describe('a weak signing key', () => {
  it('verifies a signature that nobody made, for any message', () => {
    const publicKey = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: IDENTITY.toString('base64url') },
      format: 'jwk',
    })
    const madeUp = Buffer.concat([IDENTITY, Buffer.alloc(32)])
    expect(verify(null, Buffer.from('anything'), publicKey, madeUp)).toBe(true)
    expect(isWeakKey(IDENTITY)).toBe(true)
  })

  it.each([
    ['order 2', PRIME - 1n],
    ['order 4', 0n],
    ['order 4, spelled above the prime', PRIME],
    ['order 1, spelled above the prime', PRIME + 1n],
    ['order 8', 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n],
    ['order 8, the other', PRIME - 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n],
  ])('of %s is known with either sign', (_, y) => {
    expect(isWeakKey(littleEndian(y))).toBe(true)
    expect(isWeakKey(littleEndian(y + 2n ** 255n))).toBe(true)
  })

  it('is not what key generation gives', () => {
    const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
    expect(isWeakKey(Buffer.from(String(x), 'base64url'))).toBe(false)
  })
})
