import { concat, fromUtf8, utf8 } from './bytes.ts'
import type { Hash, Signer, Verifier, VerifyRaw } from './crypto.ts'
import { COSIGNATURE_V1, keyId } from './key-name.ts'
import type { NoteSignature } from './note.ts'

// timestamp, 8 bytes big-endian, then the Ed25519 signature
const COSIGNATURE_BYTES = 8 + 64

/**
 * A witness's key, whose signature on a checkpoint carries a time. https://c2sp.org/tlog-cosignature (v1, Ed25519).
 * `verify` takes the checkpoint's note text and checks the statement the witness made about it.
 */
export function cosignatureVerifier(
  hash: Hash,
  name: string,
  publicKey: Uint8Array,
  verifyRaw: VerifyRaw,
): Verifier {
  return {
    name,
    // Witnesses often publish their key as a plain Ed25519 one: the id is always made anew for this type.
    keyId: keyId(hash, name, COSIGNATURE_V1, publicKey),
    verify(message, signature) {
      const seconds = timestamp(signature)
      if (seconds === undefined) return false
      return verifyRaw(statement(fromUtf8(message), seconds), signature.subarray(8))
    },
  }
}

/** Cosigns a checkpoint's note text. The signer's key id MUST be that of type 0x04. `seconds` since 1970. */
export function cosign(cosigner: Signer, text: string, seconds: number): NoteSignature {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw new RangeError(`not a POSIX time: ${seconds}`)
  const time = new Uint8Array(8)
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
  const signature = cosigner.sign(statement(text, BigInt(seconds)))
  return { name: cosigner.name, keyId: cosigner.keyId, signature: concat(time, signature) }
}

/** The last second of the year 9999: later ones are no dates in most places where a time is kept or shown. */
const LAST_SECOND = 253_402_300_799n

/**
 * When a cosignature says it was made, in seconds since 1970; undefined when it is none, or names a time that nobody
 * can mean.
 */
export function findCosignatureTime(signature: Uint8Array): number | undefined {
  const seconds = timestamp(signature)
  return seconds === undefined || seconds > LAST_SECOND ? undefined : Number(seconds)
}

function timestamp(signature: Uint8Array): bigint | undefined {
  if (signature.length !== COSIGNATURE_BYTES) return undefined
  const seconds = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  return seconds < 2n ** 63n ? seconds : undefined
}

function statement(text: string, seconds: bigint): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`)
}
