import { hashFromBase64, toBase64 } from './base64.ts'
import type { OpenedCheckpoint } from './checkpoint.ts'
import type { Hash, Verifier } from './crypto.ts'
import type { Entry } from './entry.ts'
import { decodeEntry, EntryError } from './entry-bytes.ts'
import { leafHash } from './hashing.ts'
import { NoteError } from './note.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import type { KnownHead, Receipt } from './receipt.ts'
import { ReceiptError, type ReceiptReason } from './receipt-error.ts'
import { parseTlogProof, type TlogProof } from './tlog-proof.ts'
import { VerifiedCheckpoints } from './verified-checkpoints.ts'

/** What a receipt is checked against. */
export interface ReceiptCheck {
  readonly hash: Hash
  /** The log's key. */
  readonly verifier: Verifier
  readonly origin: string
  /** The bytes the caller sent to be recorded. */
  readonly entry: Uint8Array
  readonly receipt: Receipt
  /** The head the caller knew when it asked. */
  readonly known: KnownHead
  /** Made for the same origin and verifier; each checkpoint is then verified once a batch. */
  readonly checkpoints?: VerifiedCheckpoints
}

/**
 * The proof that an entry is in the ledger.
 *
 * INVARIANT (I1): only `verifyReceipt` makes one. The private field makes the type nominal, so that no look-alike
 * compiles where a verified receipt is asked for, and `isVerifiedReceipt` tells at run time.
 */
class VerifiedReceipt {
  readonly #verified = true
  readonly entryId: string
  readonly index: number
  /** Base 64. */
  readonly leafHash: string
  /** The entry that was recorded: what the receipt is bound to. */
  readonly entry: Entry
  /** The head to remember, unless a larger one is known by now. */
  readonly head: KnownHead

  private constructor(entry: Entry, index: number, leaf: Uint8Array, checkpoint: OpenedCheckpoint) {
    this.entryId = entry.id
    this.index = index
    this.leafHash = toBase64(leaf)
    this.entry = entry
    this.head = Object.freeze({ size: checkpoint.size, root: toBase64(checkpoint.root) })
    Object.freeze(this)
  }

  static is(value: unknown): value is VerifiedReceipt {
    return typeof value === 'object' && value !== null && #verified in value && value.#verified
  }

  static verify(check: ReceiptCheck): VerifiedReceipt {
    const { hash, receipt, known } = check
    const entry = read('wrong-entry', () => decodeEntry(check.entry))
    const proof = read('malformed', () => parseTlogProof(receipt.proof))
    if (receipt.entryId !== entry.id || receipt.index !== proof.index) {
      throw new ReceiptError('wrong-entry', 'the receipt names another entry')
    }
    const checkpoints = check.checkpoints ?? new VerifiedCheckpoints(check.origin, check.verifier, 1)
    if (!checkpoints.isFor(check.origin, check.verifier))
      throw new TypeError('checkpoints of another log or key')
    const checkpoint = read('malformed', () => checkpoints.open(proof.checkpoint))
    const leaf = leafHash(hash, check.entry)
    assertIncluded(hash, leaf, proof, checkpoint)
    assertConsistent(hash, known, receipt.consistency, checkpoint)
    return new VerifiedReceipt(frozen(entry), proof.index, leaf, checkpoint)
  }
}

export type { VerifiedReceipt }

/**
 * Verifies a receipt without asking anybody: the entry's own bytes, the log's key, inclusion, and consistency with
 * the head the caller last saw. A service that only says "200 OK" cannot pass.
 * @throws ReceiptError with the `reason`; TypeError when `checkpoints` was made for another log or key.
 */
export function verifyReceipt(check: ReceiptCheck): VerifiedReceipt {
  return VerifiedReceipt.verify(check)
}

/** Whether a value came out of `verifyReceipt`. */
export function isVerifiedReceipt(value: unknown): value is VerifiedReceipt {
  return VerifiedReceipt.is(value)
}

function assertIncluded(
  hash: Hash,
  leaf: Uint8Array,
  proof: TlogProof,
  { size, root }: OpenedCheckpoint,
): void {
  const claim = { index: proof.index, size, leafHash: leaf, root, proof: proof.hashes }
  if (!verifyInclusion(hash, claim)) throw new ReceiptError('not-included', 'the entry is not in the tree')
}

function assertConsistent(
  hash: Hash,
  known: KnownHead,
  consistency: readonly string[],
  { size, root }: OpenedCheckpoint,
): void {
  if (size < known.size)
    throw new ReceiptError('rolled-back', `the log had ${known.size} entries, now ${size}`)
  const proof = consistency.map(hashFromBase64).filter((one) => one !== undefined)
  if (proof.length !== consistency.length) throw new ReceiptError('malformed', 'malformed consistency proof')
  if (known.size === 0 && proof.length === 0) return
  const oldRoot = hashFromBase64(known.root)
  if (oldRoot === undefined) throw new ReceiptError('malformed', 'the known head has no root')
  if (!verifyConsistency(hash, { oldSize: known.size, size, oldRoot, root, proof })) {
    throw new ReceiptError('not-consistent', 'the log is not the one seen before')
  }
}

/** Runs a step that reads other people's text, and gives its failure a reason. */
function read<T>(otherwise: ReceiptReason, step: () => T): T {
  try {
    return step()
  } catch (cause) {
    if (cause instanceof NoteError) throw new ReceiptError(reasonOf(cause), cause.message, { cause })
    if (cause instanceof EntryError) throw new ReceiptError(otherwise, cause.message, { cause })
    throw cause
  }
}

function reasonOf({ reason }: NoteError): ReceiptReason {
  return reason === 'no-known-signature' ? 'bad-signature' : reason
}

function frozen(entry: Entry): Entry {
  for (const part of [entry.recipients, entry.basis, entry.classes, entry.commitments, entry])
    Object.freeze(part)
  return entry
}
