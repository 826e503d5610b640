/** The small signed statement of what is in force now: polled often, replaced often, never reused. */
export interface Head {
  readonly kind: 'bundle' | 'registry'
  /** Grows by at least one with every head of this kind. */
  readonly sequence: number
  /** Content hash, `sha256:<hex>`, of the document in force. */
  readonly revision: string
  /** RFC 3339 UTC. */
  readonly issuedAt: string
  readonly expiresAt: string
}

/** A head with the Ed25519 signature, base64, over its canonical bytes (RFC 8785). */
export interface SignedHead {
  readonly head: Head
  readonly keyId: string
  readonly signature: string
}
