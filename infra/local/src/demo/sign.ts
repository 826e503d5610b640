import { createPrivateKey, sign } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { canonicalBytes } from '@casebridge/ledger'
import type { PrivateJwk } from '../keys/jwk.ts'

/** Signs an act as a professional does: Ed25519 over its canonical bytes (RFC 8785) with the moment of signing. */
export function signAct(
  key: PrivateJwk,
  act: Readonly<Record<string, unknown>>,
): exchange.components['schemas']['Signature'] {
  const signedAt = new Date().toISOString()
  const privateKey = createPrivateKey({ key: { ...key }, format: 'jwk' })
  const value = sign(null, canonicalBytes({ ...act, signedAt }), privateKey).toString('base64')
  return { keyId: key.kid, signedAt, value }
}
