import type { Hash } from './crypto.ts'
import { foldRight } from './frontier.ts'
import { emptyRoot } from './hashing.ts'
import { consistencyRanges, cover, inclusionRanges, type Range } from './range.ts'

/** Hash of a complete subtree. MUST throw when it does not have it. */
export type NodeReader = (level: number, index: number) => Uint8Array

/** Root of the first `size` leaves. */
export function proveRoot(hash: Hash, read: NodeReader, size: number): Uint8Array {
  return size === 0 ? emptyRoot(hash) : rangeHash(hash, read, { start: 0, end: size })
}

/** Inclusion proof of leaf `index` in the tree of `size`, from the leaf up. @throws RangeError outside the tree. */
export function proveInclusion(hash: Hash, read: NodeReader, index: number, size: number): Uint8Array[] {
  return inclusionRanges(index, size).map((range) => rangeHash(hash, read, range))
}

/** Consistency proof from `oldSize` to `size`; empty when the old size is 0 or equal. @throws RangeError if larger. */
export function proveConsistency(hash: Hash, read: NodeReader, oldSize: number, size: number): Uint8Array[] {
  return consistencyRanges(oldSize, size).map((range) => rangeHash(hash, read, range))
}

/** Tree hash of one range of a proof. @throws RangeError for an empty one. */
export function rangeHash(hash: Hash, read: NodeReader, range: Range): Uint8Array {
  const root = foldRight(
    hash,
    cover(range).map(({ level, index }) => read(level, index)),
  )
  if (root === undefined) throw new RangeError('an empty range has no hash')
  return root
}
