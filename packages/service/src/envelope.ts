import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** Wraps data keys; the key that wraps never leaves its driver. */
export interface KeyEncryption {
  /** Id of the key that wraps now. */
  readonly id: string
  /** @param context bound into the result: a wrapped key opens in no other context. */
  wrap(dataKey: Uint8Array, context: string): Promise<Uint8Array>
  /** @throws CannotDecrypt for another context, an unknown key id or changed bytes. */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>
}

/** Bytes that were not encrypted with this key for this context, or were changed. Says no more. */
export class CannotDecrypt extends Error {
  override readonly name = 'CannotDecrypt'
}

const VERSION = 1
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A fresh 256-bit data key. */
export function newDataKey(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES))
}

// A key that seals much, such as that of a year, is imported once and not for each text.
const secrets = new WeakMap<Uint8Array, KeyObject>()

function secretOf(dataKey: Uint8Array): KeyObject {
  const known = secrets.get(dataKey)
  if (known !== undefined) return known
  const secret = createSecretKey(dataKey)
  secrets.set(dataKey, secret)
  return secret
}

// Asking for random bytes costs a call into the system: asked for in bulk, and each is given out once.
const POOLED_NONCES = 256
let pool = new Uint8Array(0)

function newNonce(): Uint8Array {
  if (pool.length === 0) pool = new Uint8Array(randomBytes(POOLED_NONCES * NONCE_BYTES))
  const nonce = pool.subarray(0, NONCE_BYTES)
  // INVARIANT: what is given out is no longer in the pool. A nonce that comes twice under one key opens AES-GCM.
  pool = pool.subarray(NONCE_BYTES)
  return nonce
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce: version, nonce, ciphertext, tag.
 * @param context what the bytes are and where they belong; authenticated, not stored.
 */
export function encrypt(dataKey: Uint8Array, plaintext: Uint8Array, context: string): Uint8Array {
  const nonce = newNonce()
  const cipher = createCipheriv('aes-256-gcm', secretOf(dataKey), nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(context, 'utf8'))
  const sealed = new Uint8Array(1 + NONCE_BYTES + plaintext.length + TAG_BYTES)
  sealed[0] = VERSION
  sealed.set(nonce, 1)
  // A stream mode: as many bytes come out as went in, and none at the end.
  sealed.set(cipher.update(plaintext), 1 + NONCE_BYTES)
  cipher.final()
  sealed.set(cipher.getAuthTag(), 1 + NONCE_BYTES + plaintext.length)
  return sealed
}

/** @throws CannotDecrypt for another key or context, or changed bytes. */
export function decrypt(dataKey: Uint8Array, bytes: Uint8Array, context: string): Uint8Array {
  if (bytes[0] !== VERSION || bytes.length < 1 + NONCE_BYTES + TAG_BYTES)
    throw new CannotDecrypt('unknown format')
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES)
  const body = bytes.subarray(1 + NONCE_BYTES, bytes.length - TAG_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretOf(dataKey), nonce, {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(context, 'utf8'))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES))
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]))
  } catch (cause) {
    throw new CannotDecrypt('not encrypted with this key for this context', { cause })
  }
}
