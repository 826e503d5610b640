/**
 * What the ledger asks of its host: node:crypto through `@casebridge/ledger/node`, an audited library such as
 * @noble/curves in a browser. Everything is synchronous, so the same proof code runs in both.
 */

/** Implementations MUST return fresh bytes and MUST NOT keep their arguments. */
export interface Hash {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array
  /** 32 bytes. */
  hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array
}

/** A key that signs notes under a name. */
export interface Signer {
  readonly name: string
  /** Four bytes, see `keyId`. */
  readonly keyId: Uint8Array
  sign(message: Uint8Array): Uint8Array
}

/** A key whose signatures on notes are trusted. `verify` answers false for anything wrong; it never throws. */
export interface Verifier {
  readonly name: string
  /** Four bytes, see `keyId`. */
  readonly keyId: Uint8Array
  verify(message: Uint8Array, signature: Uint8Array): boolean
}

/** Checks a raw signature of one public key: no note format around it. Never throws. */
export type VerifyRaw = (message: Uint8Array, signature: Uint8Array) => boolean
