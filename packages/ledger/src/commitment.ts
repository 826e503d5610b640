import { toBase64 } from './base64.ts'
import { canonicalBytes } from './canonical.ts'
import type { Hash } from './crypto.ts'

const KEY_BYTES = 32

/**
 * A commitment to detail that must be erasable: HMAC-SHA256(key, JCS(detail)) in Base 64.
 *
 * The key MUST be 32 random bytes of its own for each commitment. With the key and detail destroyed, what stays in
 * the leaf is noise; a plain hash of a national number, on the other hand, is found by trying them all in minutes.
 * @throws RangeError for a key of another length, CanonicalError for detail outside the strict profile.
 */
export function commit(hash: Pick<Hash, 'hmacSha256'>, key: Uint8Array, detail: unknown): string {
  if (key.length !== KEY_BYTES)
    throw new RangeError(`a commitment key has ${KEY_BYTES} bytes, not ${key.length}`)
  return toBase64(hash.hmacSha256(key, canonicalBytes(detail)))
}

/** Whether this key and detail are what was committed to: selective opening for an auditor or a court. */
export function verifyCommitment(
  hash: Pick<Hash, 'hmacSha256'>,
  commitment: string,
  key: Uint8Array,
  detail: unknown,
): boolean {
  return commit(hash, key, detail) === commitment
}
