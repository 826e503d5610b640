import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Head, SignedHead } from '@casebridge/policy'

/** The key that signs heads: whoever decides by them holds its public half. */
export interface HeadKey {
  readonly keyId: string
  /** Ed25519 over the canonical bytes of the head; deterministic, so every replica gives the same signature. */
  sign(head: Head): SignedHead
}

/** A private Ed25519 key as JWK (RFC 8037). */
export interface PrivateJwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly d: string
  readonly kid?: string
}

/** @throws TypeError when the JWK is no private Ed25519 key, or its halves do not belong together. */
export function headKey(jwk: PrivateJwk): HeadKey {
  const key = privateKey(jwk)
  const keyId = jwk.kid ?? thumbprint(jwk)
  return {
    keyId,
    sign: (head) => ({ head, keyId, signature: sign(null, canonicalBytes(head), key).toString('base64') }),
  }
}

function privateKey({ kty, crv, x, d }: PrivateJwk): KeyObject {
  if (kty !== 'OKP' || crv !== 'Ed25519')
    throw new TypeError('the key that signs heads is not an Ed25519 key')
  const key = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' })
  // NOTE: node:crypto derives the public half from `d` and does not look at `x`; nobody could verify a mismatch.
  if (key.export({ format: 'jwk' }).x !== x)
    throw new TypeError('the two halves of the key do not belong together')
  return key
}

/** RFC 7638. */
function thumbprint({ kty, crv, x }: PrivateJwk): string {
  return createHash('sha256').update(canonicalBytes({ crv, kty, x })).digest('base64url')
}
