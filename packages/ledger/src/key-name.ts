import { concat, utf8 } from './bytes.ts'
import type { Hash } from './crypto.ts'

/** Signature types of https://c2sp.org/signed-note that this package knows. */
export const ED25519 = 0x01
export const ECDSA = 0x02
export const COSIGNATURE_V1 = 0x04

/** Key names are not empty and hold neither Unicode spaces nor a plus. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name)
}

/** The four bytes by which a note names a key: SHA-256(name ‖ newline ‖ type ‖ public key), cut. */
export function keyId(hash: Hash, name: string, type: number, publicKey: Uint8Array): Uint8Array {
  return hash.sha256(concat(utf8(`${name}\n`), new Uint8Array([type]), publicKey)).slice(0, 4)
}
