import type { exchange } from '@casebridge/contract'
import { canonicalBytes, fromBase64 } from '@casebridge/ledger'
import { ed25519 } from '@casebridge/ledger/node'
import type { RegisteredProfessional } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import { bodyIssue } from './refusals.ts'

export type Signature = exchange.components['schemas']['Signature']

const MAX_AGE_SECONDS = 10 * 60

/**
 * Everything that is wrong with a professional's signature: a key that the registry does not name as theirs, a time
 * not close to now, a value that does not sign this statement. Ed25519 over the canonical bytes (RFC 8785) of the
 * statement with `signedAt`.
 */
export function signatureFaults(
  signer: RegisteredProfessional,
  statement: Readonly<Record<string, unknown>>,
  { keyId, signedAt, value }: Signature,
  now: Date,
): readonly Issue[] {
  const faults: Issue[] = []
  // Asked so that a time which is none is not close to now either.
  if (!(Math.abs(now.getTime() - Date.parse(signedAt)) <= MAX_AGE_SECONDS * 1000)) {
    faults.push(
      bodyIssue('/signature/signedAt', 'not-now', 'A signature is made within ten minutes of being sent.'),
    )
  }
  const key = signer.signingKeys.find(({ kid, crv }) => kid === keyId && crv === 'Ed25519')
  if (key === undefined) {
    faults.push(bodyIssue('/signature/keyId', 'unknown-key', 'This key is not registered for the signer.'))
    return faults
  }
  const verify = ed25519(new Uint8Array(Buffer.from(key.x, 'base64url')))
  const bytes = fromBase64(value)
  if (bytes === undefined || !verify(canonicalBytes({ ...statement, signedAt }), bytes)) {
    faults.push(bodyIssue('/signature/value', 'not-signed', 'The signature does not sign this act.'))
  }
  return faults
}
