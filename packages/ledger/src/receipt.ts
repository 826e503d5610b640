import { toBase64 } from './base64.ts'
import type { Hash } from './crypto.ts'
import { type NodeReader, proveConsistency, proveInclusion } from './prove.ts'
import { formatTlogProof } from './tlog-proof.ts'

/** What the ledger answers when an entry is recorded. */
export interface Receipt {
  readonly entryId: string
  readonly index: number
  /** `tlog-proof@v1`: inclusion proof and signed checkpoint. */
  readonly proof: string
  /**
   * Consistency proof, Base 64, from the head the caller knew to the checkpoint in `proof`; empty when that head was
   * of size 0 or of the same size.
   */
  readonly consistency: readonly string[]
}

/** A tree head a caller has verified and remembers: that makes each caller a witness. */
export interface KnownHead {
  readonly size: number
  /** Base 64; not read when the size is 0. */
  readonly root: string
}

/** What a receipt is made of. `size` is that of the signed checkpoint. */
export interface ReceiptParts {
  readonly entryId: string
  readonly index: number
  readonly size: number
  readonly checkpoint: string
  readonly knownSize: number
}

/**
 * The receipt of one entry, out of a log that holds at least `size` leaves.
 * @throws RangeError when the index or the known size lies outside the checkpoint.
 */
export function createReceipt(hash: Hash, read: NodeReader, parts: ReceiptParts): Receipt {
  const { entryId, index, size, checkpoint, knownSize } = parts
  return {
    entryId,
    index,
    proof: formatTlogProof({ index, hashes: proveInclusion(hash, read, index, size), checkpoint }),
    consistency: proveConsistency(hash, read, knownSize, size).map(toBase64),
  }
}
