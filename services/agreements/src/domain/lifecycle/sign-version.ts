import { fromBase64 } from '@casebridge/ledger'
import { ed25519 } from '@casebridge/ledger/node'
import type { Storage } from '../storage.ts'
import { type Changed, changeVersion, type Doer, type Named } from './change-version.ts'
import { assertMaySign } from './may-sign.ts'
import { fault } from './refusals.ts'
import { assertSignsFor } from './who-may.ts'

/**
 * Signs a version for the caller's own agency; it is in force at once between those who have signed.
 * @throws Forbidden for an agency that is no party, or a caller who does not sign for it.
 * @throws Conflict when it is not open for signature, or the agency has signed or withdrawn.
 * @throws InvalidInput for a key that is not the agency's or was revoked, and for a signature of other bytes.
 */
export function signVersion(
  storage: Storage,
  by: Doer,
  named: Named,
  given: { readonly keyId: string; readonly value: string },
): Promise<Changed> {
  return changeVersion(storage, named, by, async ({ version, state, versions, stores }) => {
    assertSignsFor(by, version)
    assertMaySign(by.agency, version, versions, state)
    const key = await stores.agencyKeys.find(by.agency, given.keyId)
    if (key === undefined) throw fault('/keyId', 'unknown-key', `This is no key of ${by.agency}.`)
    if (key.revokedAt !== undefined) throw fault('/keyId', 'revoked-key', 'This key was revoked.')
    const signature = fromBase64(given.value)
    const verify = ed25519(new Uint8Array(Buffer.from(key.x, 'base64url')))
    if (signature === undefined || !verify(version.text.bytes, signature)) {
      throw fault('/value', 'not-signed', 'This key did not sign the bytes of this version.')
    }
    return { act: 'signed', party: by.agency, signature: { ...given, x: key.x } }
  })
}
