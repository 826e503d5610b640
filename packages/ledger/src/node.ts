import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash as hashOnce,
  type JsonWebKeyInput,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { fromBase64, toBase64 } from './base64.ts'
import { concat, hex } from './bytes.ts'
import { cosignatureVerifier } from './cosignature.ts'
import type { Hash, Signer, Verifier, VerifyRaw } from './crypto.ts'
import { COSIGNATURE_V1, ECDSA, ED25519, isKeyName, keyId } from './key-name.ts'
import { formatVkey, KeyError, parseVkey, type Vkey } from './vkey.ts'

/** SHA-256 and HMAC of node:crypto. */
export const nodeHash: Hash = {
  // By way of a string: a Buffer for each result would cost three times as much as the hash of a node itself.
  sha256: (bytes) => fromBinary(hashOnce('sha256', bytes, 'binary')),
  hmacSha256,
}

const BLOCK_BYTES = 64
const INNER = 0x36
const OUTER = 0x5c

/**
 * HMAC (RFC 2104) out of two hashes. `createHmac` makes three native objects for each message, and for a short one
 * collecting them takes longer than hashing.
 */
function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > BLOCK_BYTES ? nodeHash.sha256(key) : key
  const inner = nodeHash.sha256(padded(short, INNER, message))
  return nodeHash.sha256(padded(short, OUTER, inner))
}

function padded(key: Uint8Array, pad: number, rest: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK_BYTES + rest.length)
  for (let i = 0; i < BLOCK_BYTES; i++) block[i] = (key[i] ?? 0) ^ pad
  block.set(rest, BLOCK_BYTES)
  return block
}

/** A key pair in note format. `skey` is secret: whoever has it can sign as `name`. */
export interface NoteKeys {
  readonly skey: string
  readonly vkey: string
}

/** Makes an Ed25519 key pair. @throws KeyError for a bad name. */
export function generateNoteKeys(name: string): NoteKeys {
  const { privateKey } = generateKeyPairSync('ed25519')
  const seed = bytesOf(privateKey.export({ format: 'jwk' }).d)
  const publicKey = publicBytes(privateKey)
  const vkey = formatVkey(nodeHash, name, ED25519, publicKey)
  const id = hex(keyId(nodeHash, name, ED25519, publicKey))
  return { skey: `PRIVATE+KEY+${name}+${id}+${toBase64(concat(new Uint8Array([ED25519]), seed))}`, vkey }
}

/** The public half of a secret note key, in note format. @throws KeyError. */
export function vkeyOf(skey: string): string {
  const { name, privateKey } = parseSkey(skey)
  return formatVkey(nodeHash, name, ED25519, publicBytes(privateKey))
}

/** The same public half as a witness publishes it: for cosignatures. @throws KeyError. */
export function witnessVkeyOf(skey: string): string {
  const { name, privateKey } = parseSkey(skey)
  return formatVkey(nodeHash, name, COSIGNATURE_V1, publicBytes(privateKey))
}

/** The signer of a secret note key, `PRIVATE+KEY+name+id+…`. @throws KeyError. */
export function ed25519Signer(skey: string): Signer {
  const { name, privateKey } = parseSkey(skey)
  return signerOf(name, privateKey, ED25519)
}

/** The same secret key as a witness uses it: for `cosign` only. @throws KeyError. */
export function cosignatureSigner(skey: string): Signer {
  const { name, privateKey } = parseSkey(skey)
  return signerOf(name, privateKey, COSIGNATURE_V1)
}

/** The verifier of an Ed25519 vkey. @throws KeyError. */
export function ed25519Verifier(vkey: string): Verifier {
  const { name, keyId, publicKey } = typed(vkey, ED25519)
  return { name, keyId, verify: ed25519(publicKey) }
}

/** The verifier of a witness's vkey, published as cosignature/v1 or as plain Ed25519. @throws KeyError. */
export function witnessVerifier(vkey: string): Verifier {
  const { name, publicKey } = typed(vkey, ED25519, COSIGNATURE_V1)
  return cosignatureVerifier(nodeHash, name, publicKey, ed25519(publicKey))
}

/** The verifier of an ECDSA vkey, as some older logs have: the key in DER, signatures over SHA-256. @throws KeyError. */
export function ecdsaVerifier(vkey: string): Verifier {
  const { name, keyId, publicKey } = typed(vkey, ECDSA)
  const key = imported(() => createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' }))
  return { name, keyId, verify: (message, signature) => verify('sha256', message, key, signature) }
}

/** Checks raw Ed25519 signatures of a public key of 32 bytes. @throws KeyError. */
export function ed25519(publicKey: Uint8Array): VerifyRaw {
  if (publicKey.length !== 32) throw new KeyError('an Ed25519 public key has 32 bytes')
  const key = imported(() => createPublicKey(jwk({ x: publicKey })))
  return (message, signature) => signature.length === 64 && verify(null, message, key, signature)
}

function signerOf(name: string, privateKey: KeyObject, type: number): Signer {
  return {
    name,
    keyId: keyId(nodeHash, name, type, publicBytes(privateKey)),
    sign: (message) => plain(sign(null, message, privateKey)),
  }
}

function parseSkey(skey: string): { name: string; privateKey: KeyObject } {
  const [, name, id, encoded] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(skey) ?? []
  const bytes = encoded === undefined ? undefined : fromBase64(encoded)
  if (name === undefined || !isKeyName(name) || bytes?.length !== 33 || bytes[0] !== ED25519) {
    throw new KeyError('malformed signer key')
  }
  const seed = bytes.slice(1)
  // The prefix of every Ed25519 key in PKCS #8 (RFC 8410); only the seed differs.
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const privateKey = imported(() =>
    createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' }),
  )
  if (hex(keyId(nodeHash, name, ED25519, publicBytes(privateKey))) !== id) {
    throw new KeyError(`the id of signer key ${name} does not belong to it`)
  }
  return { name, privateKey }
}

function typed(vkey: string, ...types: readonly number[]): Vkey {
  const parsed = parseVkey(nodeHash, vkey)
  if (!types.includes(parsed.type)) throw new KeyError(`verifier key ${parsed.name} is of another type`)
  return parsed
}

function publicBytes(privateKey: KeyObject): Uint8Array {
  return bytesOf(createPublicKey(privateKey).export({ format: 'jwk' }).x)
}

function jwk({ x }: { x: Uint8Array }): JsonWebKeyInput {
  return { key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(x).toString('base64url') }, format: 'jwk' }
}

function bytesOf(base64url: string | undefined): Uint8Array {
  return plain(Buffer.from(base64url ?? '', 'base64url'))
}

function imported(load: () => KeyObject): KeyObject {
  try {
    return load()
  } catch (cause) {
    throw new KeyError('unreadable key', { cause })
  }
}

/** The bytes of a string of one character a byte. */
function fromBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** A Buffer's bytes as a Uint8Array: outside this file nothing is a Buffer. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)
}
