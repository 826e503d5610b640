import { createHash } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { Head } from '@casebridge/policy'

/** Something published: immutable, and named by the hash of its own bytes. */
export interface PublishedDocument {
  readonly kind: Head['kind']
  /** `sha256:<hex>` of the bytes. */
  readonly revision: string
  /** Canonical (RFC 8785), so that the same content always has the same name. */
  readonly bytes: Uint8Array
}

/** @throws CanonicalError when the value is no canonical JSON, e.g. a text that is not in NFC. */
export function toDocument(kind: Head['kind'], value: unknown): PublishedDocument {
  const bytes = canonicalBytes(value)
  return { kind, bytes, revision: revisionOfBytes(bytes) }
}

/** The name of canonical bytes: their hash. */
export function revisionOfBytes(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
