import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import { describe, expect, it } from 'vitest'
import { nextHead } from './head.ts'
import { headKey } from './head-key.ts'

const pair = generateKeyPairSync('ed25519')
const { x, d } = pair.privateKey.export({ format: 'jwk' })
const jwk = { kty: 'OKP', crv: 'Ed25519', x: String(x), d: String(d) }
const head = nextHead(
  undefined,
  { kind: 'registry', revision: `sha256:${'a'.repeat(64)}` },
  new Date('2026-11-24T12:00:00Z'),
)

describe('the key that signs heads', () => {
  it('signs the canonical bytes of the head: the public key verifies them', () => {
    const signed = headKey(jwk).sign(head)
    const signature = Buffer.from(signed.signature, 'base64')
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk.x }, format: 'jwk' })
    expect(verify(null, canonicalBytes(signed.head), publicKey, signature)).toBe(true)
    expect(verify(null, canonicalBytes({ ...head, sequence: 2 }), publicKey, signature)).toBe(false)
  })

  it('gives the same signature on every replica', () => {
    expect(headKey(jwk).sign(head)).toEqual(headKey(jwk).sign({ ...head }))
  })

  it('is named by its kid, or by its thumbprint where it has none', () => {
    expect(headKey({ ...jwk, kid: 'heads-2026' }).keyId).toBe('heads-2026')
    expect(headKey(jwk).keyId).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('is refused when its public half belongs to another key', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
    expect(() => headKey({ ...jwk, x: String(other.x) })).toThrow('do not belong together')
  })

  it('is refused when it is not Ed25519', () => {
    expect(() => headKey({ ...jwk, crv: 'X25519' })).toThrow('not an Ed25519 key')
  })
})
