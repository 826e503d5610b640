import { createHash, type KeyObject, verify } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Head, SignedHead } from '@casebridge/policy'

/** Public key (JWK, Ed25519) that signs heads. */
export interface HeadKey {
  readonly kty: string
  readonly crv: string
  readonly x: string
}

export interface HeadExpectations {
  readonly kind: Head['kind']
  readonly key: KeyObject
  /** Highest sequence that was ever seen. */
  readonly highest: number
  /** The head in use. */
  readonly last: Head | undefined
  readonly now: Date
}

/** The head, when it is signed, in force, and not older than one that was seen. @throws with the reason. */
export function verifiedHead({ head, signature }: SignedHead, expected: HeadExpectations): Head {
  const { kind, key, highest, last, now } = expected
  if (!verify(null, canonicalBytes(head), key, Buffer.from(signature, 'base64')))
    throw new Error('a head with a bad signature')
  if (head.kind !== kind) throw new Error(`a head of ${head.kind}`)
  if (!Number.isSafeInteger(head.sequence)) throw new Error('a head without a sequence')
  if (head.sequence < highest) throw new Error(`head ${head.sequence} after ${highest} was seen`)
  if (head.sequence === last?.sequence && head.revision !== last.revision)
    throw new Error(`two heads ${head.sequence} of different revisions`)
  // Not `<=`: a time that cannot be read is no time at all.
  if (!(Date.parse(head.expiresAt) > now.getTime())) throw new Error('an expired head')
  return head
}

/** The document that these bytes are, when they have the hash by which they were asked for. @throws with the reason. */
export function documentUnder(revision: string, bytes: Uint8Array): unknown {
  assertHash(revision, bytes)
  return JSON.parse(new TextDecoder().decode(bytes))
}

/** @throws when these bytes have another hash than the one that is their name. */
export function assertHash(revision: string, bytes: Uint8Array): void {
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (hash !== revision) throw new Error(`a document with hash ${hash} under the name ${revision}`)
}
