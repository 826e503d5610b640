import { sameBytes } from './bytes.ts'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import type { Hash, Signer } from './crypto.ts'
import { emptyRoot } from './hashing.ts'
import { NoteError, signNote } from './note.ts'
import { verifyConsistency } from './proof.ts'
import type { WitnessedHead } from './witness.ts'

/** What a log asks its signer to sign. */
export interface SignHeadRequest {
  /** The size that the log believes to have been signed last. */
  readonly oldSize: number
  /** Consistency proof (RFC 6962) from there to the checkpoint. */
  readonly proof: readonly Uint8Array[]
  /** Checkpoint text, without signatures. */
  readonly text: string
}

export type SignHeadAnswer =
  /** The signed checkpoint, and the head to remember before it is handed out. */
  | { readonly note: string; readonly signed: WitnessedHead }
  /** Another size was signed last: the log may prove consistency from there. */
  | { readonly conflict: number }
  | { readonly refused: string }

/** Who signs, for one log. */
export interface HeadSigning {
  readonly hash: Hash
  readonly origin: string
  /** More than one while a key is being replaced: then each head carries the signature of every key. */
  readonly signers: readonly Signer[]
}

/**
 * The rules of a log's own signer, who is its first witness: it signs only what continues the head it signed last, and
 * never a smaller one or another of the same size. The caller MUST remember `signed` before it hands the note out.
 * @param last the head signed last; undefined when nothing ever was.
 */
export function signHead(
  { hash, origin, signers }: HeadSigning,
  last: WitnessedHead | undefined,
  { oldSize, proof, text }: SignHeadRequest,
): SignHeadAnswer {
  const checkpoint = readText(text)
  if (checkpoint === undefined) return { refused: 'that is no checkpoint' }
  if (checkpoint.origin !== origin) return { refused: 'a checkpoint of another log' }
  const { size: lastSize, root: oldRoot } = last ?? { size: 0, root: emptyRoot(hash) }
  const { size, root } = checkpoint
  if (oldSize !== lastSize) return { conflict: lastSize }
  if (size < lastSize) return { refused: `size ${lastSize} was signed before; ${size} is smaller` }
  if (size === lastSize && !sameBytes(root, oldRoot)) {
    return { refused: `another head of size ${size} was signed before` }
  }
  const consistent =
    oldSize === 0 ? proof.length === 0 : verifyConsistency(hash, { oldSize, size, oldRoot, root, proof })
  if (!consistent) return { refused: `the proof from size ${oldSize} to ${size} does not verify` }
  return { note: signNote(text, signers), signed: { size, root } }
}

/** The one spelling of a tree head; a checkpoint with extension lines is not signed. */
function readText(text: string) {
  try {
    const checkpoint = parseCheckpoint(text)
    return formatCheckpoint(checkpoint) === text ? checkpoint : undefined
  } catch (error) {
    if (error instanceof NoteError) return undefined
    throw error
  }
}
