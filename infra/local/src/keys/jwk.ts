import { createHash, generateKeyPairSync } from 'node:crypto'
import type { PublicKey } from '@casebridge/policy'

/** A private OKP key (RFC 8037) with its thumbprint (RFC 7638) as key id. */
export interface PrivateJwk extends PublicKey {
  readonly d: string
}

/** A new key: Ed25519 to sign, X25519 to be sealed to. */
export function newPrivateJwk(crv: 'Ed25519' | 'X25519'): PrivateJwk {
  const { privateKey } = crv === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')
  const { x, d } = privateKey.export({ format: 'jwk' })
  if (x === undefined || d === undefined) throw new Error(`no ${crv} key could be made`)
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv, kty: 'OKP', x }))
    .digest('base64url')
  return { kid, kty: 'OKP', crv, x, d }
}

export function publicPart({ kid, kty, crv, x }: PrivateJwk): PublicKey {
  return { kid, kty, crv, x }
}
