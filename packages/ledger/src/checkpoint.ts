import { hashFromBase64, toBase64 } from './base64.ts'
import type { Signer, Verifier } from './crypto.ts'
import { isFrom, NoteError, type NoteSignature, openNote, parseNote, signNote } from './note.ts'

/** A tree head as a log states it. https://c2sp.org/tlog-checkpoint */
export interface Checkpoint {
  readonly origin: string
  /** Number of leaves. */
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
}

/** A checkpoint that the log itself has signed. */
export interface OpenedCheckpoint extends Checkpoint {
  /** Signed text, as cosigners sign it. */
  readonly text: string
  /** Valid signatures of the log's keys. */
  readonly signatures: readonly NoteSignature[]
  /** Valid signatures of witnesses. */
  readonly cosignatures: readonly NoteSignature[]
}

/** Whose signatures count. */
export interface CheckpointKeys {
  readonly origin: string
  /** Keys of the log; one of them must have signed. */
  readonly log: readonly Verifier[]
  /** Keys of witnesses; their signatures are checked when present. */
  readonly witnesses?: readonly Verifier[]
}

/** The note text of a tree head. Extension lines are never written: nobody audits them. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || /\n/.test(origin)) throw new NoteError('malformed', 'an origin is one line')
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw new NoteError('malformed', 'no tree head')
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Signs a tree head. Ed25519 is deterministic: the same head gives the same bytes. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[]): string {
  return signNote(formatCheckpoint(checkpoint), signers)
}

/**
 * Reads a checkpoint's note text; extension lines are tolerated. @throws NoteError `malformed`, also for sizes above
 * 2^53.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size, encoded, ...rest] = text.split('\n')
  const root = encoded === undefined ? undefined : hashFromBase64(encoded)
  const wellFormed =
    origin !== undefined &&
    origin !== '' &&
    size !== undefined &&
    /^(0|[1-9]\d*)$/.test(size) &&
    Number.isSafeInteger(Number(size)) &&
    root !== undefined &&
    rest.at(-1) === '' &&
    rest.slice(0, -1).every((line) => line !== '')
  if (!wellFormed) throw new NoteError('malformed', 'malformed checkpoint')
  return { origin, size: Number(size), root }
}

/** Verifies a signed checkpoint of one log. @throws NoteError. */
export function openCheckpoint(
  note: string,
  { origin, log, witnesses = [] }: CheckpointKeys,
): OpenedCheckpoint {
  const checkpoint = parseCheckpoint(parseNote(note).text)
  if (checkpoint.origin !== origin) throw new NoteError('wrong-origin', 'a checkpoint of another log')
  const { text, verified } = openNote(note, [...log, ...witnesses])
  const signatures = verified.filter((signature) => log.some((key) => isFrom(signature, key)))
  if (signatures.length === 0) throw new NoteError('no-known-signature', 'the log itself has not signed')
  return {
    ...checkpoint,
    text,
    signatures,
    cosignatures: verified.filter((one) => !signatures.includes(one)),
  }
}
