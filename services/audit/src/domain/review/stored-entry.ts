import { decodeEntry, type Entry, type Hash, leafHash } from '@casebridge/ledger'
import { DetailDamaged } from '../details/vault.ts'

/** An entry as it is stored. */
export interface StoredEntry {
  readonly index: number
  readonly entryId: string
  readonly leaf: Uint8Array
  readonly leafHash: Uint8Array
}

/** An entry that was held against its hash. */
export interface ReadEntry {
  readonly index: number
  readonly leaf: Uint8Array
  readonly entry: Entry
}

/** Entries by their place or their id. Unknown ones are left out; the order is that of the log. */
export interface EntrySource {
  listByIndex(indexes: readonly number[]): Promise<StoredEntry[]>
  /** What was recorded under a review, as far as the log is indexed. */
  listByReview(review: string): Promise<StoredEntry[]>
  listById(entryIds: readonly string[]): Promise<StoredEntry[]>
}

/** @throws DetailDamaged when the bytes are not those that were hashed. */
export function readEntry(hash: Hash, { index, entryId, leaf, leafHash: stored }: StoredEntry): ReadEntry {
  if (Buffer.compare(leafHash(hash, leaf), stored) !== 0) {
    throw new DetailDamaged(`entry ${index} does not match its hash`)
  }
  const entry = decodeEntry(leaf)
  if (entry.id !== entryId) throw new DetailDamaged(`entry ${index} stands under another id`)
  return { index, leaf, entry }
}
