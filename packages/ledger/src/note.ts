import { fromAnyBase64, toBase64 } from './base64.ts'
import { concat, sameBytes, utf8 } from './bytes.ts'
import type { Signer, Verifier } from './crypto.ts'
import { isKeyName } from './key-name.ts'

export type NoteReason = 'malformed' | 'wrong-origin' | 'bad-signature' | 'no-known-signature'

/** A note that must not be believed. */
export class NoteError extends Error {
  override readonly name = 'NoteError'
  readonly reason: NoteReason

  constructor(reason: NoteReason, message: string) {
    super(message)
    this.reason = reason
  }
}

export interface NoteSignature {
  readonly name: string
  /** Four bytes. */
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** Text and signature lines, nothing of it verified yet. */
export interface Note {
  /** Ends with a newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A note that at least one known key has signed. */
export interface OpenedNote {
  readonly text: string
  readonly verified: readonly NoteSignature[]
  /** Signatures of unknown keys: ignored, kept for passing on. */
  readonly unverified: readonly NoteSignature[]
}

// The specification asks for a limit of at least 16.
const MAX_SIGNATURES = 100
// biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
const CONTROL = /[\x00-\x09\x0b-\x1f]/
const SIGNATURE_LINE = /^— (\S+) (\S+)$/u

/** Splits a note into text and signatures. https://c2sp.org/signed-note @throws NoteError `malformed`, `bad-signature`. */
export function parseNote(note: string): Note {
  const gap = note.lastIndexOf('\n\n')
  if (gap < 0 || !note.endsWith('\n') || !note.isWellFormed() || CONTROL.test(note)) throw malformed()
  const lines = note
    .slice(gap + 2)
    .split('\n')
    .slice(0, -1)
  if (lines.length === 0 || lines.length > MAX_SIGNATURES) throw malformed()
  return { text: note.slice(0, gap + 1), signatures: lines.map(parseSignature) }
}

/**
 * Verifies a note against the keys one trusts. Unknown keys are ignored; every signature of a known key must verify.
 * @throws NoteError `malformed`, `bad-signature`, `no-known-signature`.
 */
export function openNote(note: string, verifiers: readonly Verifier[]): OpenedNote {
  const { text, signatures } = parseNote(note)
  const message = utf8(text)
  const verified: NoteSignature[] = []
  const unverified: NoteSignature[] = []
  for (const signature of signatures) {
    const verifier = verifiers.find((known) => isFrom(signature, known))
    if (verifier === undefined) {
      unverified.push(signature)
    } else if (verifier.verify(message, signature.signature)) {
      verified.push(signature)
    } else {
      throw new NoteError('bad-signature', `invalid signature of ${signature.name}`)
    }
  }
  if (verified.length === 0) throw new NoteError('no-known-signature', 'no signature of a known key')
  return { text, verified, unverified }
}

/** Signs a text that ends with a newline; the signatures come in the order of the keys. @throws NoteError. */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!text.endsWith('\n') || !text.isWellFormed() || CONTROL.test(text) || signers.length === 0)
    throw malformed()
  const message = utf8(text)
  const lines = signers.map((signer) =>
    formatSignature({ ...names(signer), signature: signer.sign(message) }),
  )
  return `${text}\n${lines.join('')}`
}

/** One signature line, newline included. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${toBase64(concat(keyId, signature))}\n`
}

/** Whether a signature names this key. Says nothing about its being valid. */
export function isFrom(signature: NoteSignature, key: Pick<Verifier, 'name' | 'keyId'>): boolean {
  return signature.name === key.name && sameBytes(signature.keyId, key.keyId)
}

function parseSignature(line: string): NoteSignature {
  const [, name, encoded = ''] = SIGNATURE_LINE.exec(line) ?? []
  const bytes = fromAnyBase64(encoded)
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) throw malformed()
  // Other implementations read unused bits and find a wrong signature; here a signature has one spelling.
  if (toBase64(bytes) !== encoded)
    throw new NoteError('bad-signature', `invalid signature of ${name}: unused bits`)
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

function names({ name, keyId }: Signer): Pick<NoteSignature, 'name' | 'keyId'> {
  return { name, keyId }
}

function malformed(): NoteError {
  return new NoteError('malformed', 'malformed note')
}
