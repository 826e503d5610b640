import { fromBase64, toBase64 } from './base64.ts'
import { concat, hex } from './bytes.ts'
import type { Hash } from './crypto.ts'
import { ECDSA, isKeyName, keyId } from './key-name.ts'

/** A public key in note format, `name+id+base64(type ‖ key)`. https://c2sp.org/signed-note */
export interface Vkey {
  readonly name: string
  readonly keyId: Uint8Array
  /** Signature type: 1 Ed25519, 2 ECDSA, 4 cosignature/v1. */
  readonly type: number
  readonly publicKey: Uint8Array
}

export class KeyError extends Error {
  override readonly name = 'KeyError'
}

/** Reads a vkey. @throws KeyError when it is malformed or its id does not belong to its name and key. */
export function parseVkey(hash: Hash, text: string): Vkey {
  // The Base 64 part may itself hold a plus: only the first two separate.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? []
  const bytes = encoded === undefined ? undefined : fromBase64(encoded)
  const type = bytes?.[0]
  if (
    name === undefined ||
    !isKeyName(name) ||
    bytes === undefined ||
    type === undefined ||
    bytes.length < 2
  ) {
    throw new KeyError('malformed verifier key')
  }
  const publicKey = bytes.slice(1)
  // ECDSA keys predate the rule: their id is the hash of the key alone.
  const expected = type === ECDSA ? hash.sha256(publicKey).slice(0, 4) : keyId(hash, name, type, publicKey)
  if (hex(expected) !== id) throw new KeyError(`the id of verifier key ${name} does not belong to it`)
  return { name, keyId: expected, type, publicKey }
}

/** The text of a public key of the given signature type under a name. @throws KeyError for a bad name. */
export function formatVkey(hash: Hash, name: string, type: number, publicKey: Uint8Array): string {
  if (!isKeyName(name)) throw new KeyError(`not a key name: ${name}`)
  const id = hex(keyId(hash, name, type, publicKey))
  return `${name}+${id}+${toBase64(concat(new Uint8Array([type]), publicKey))}`
}
