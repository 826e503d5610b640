import { type Hash, type NodeReader, proveRoot, type Range } from '@casebridge/ledger'
import { LogBroken } from './resume.ts'
import type { Head, Tree } from './tree.ts'

/**
 * Refuses a tree that is not a continuation of a head seen before.
 * @param read gives a reader that has the nodes of these ranges, as they are stored now.
 * @throws LogBroken when the log is shorter than it was, or another.
 */
export async function assertContinues(
  hash: Hash,
  tree: Tree,
  seen: Head,
  read: (ranges: readonly Range[]) => Promise<NodeReader>,
): Promise<void> {
  if (tree.head.size < seen.size) {
    throw new LogBroken(`the log had ${seen.size} entries and now has ${tree.head.size}`, {
      size: tree.head.size,
    })
  }
  const reader = await read([{ start: 0, end: seen.size }])
  if (Buffer.compare(proveRoot(hash, reader, seen.size), seen.root) !== 0) {
    throw new LogBroken(`the first ${seen.size} entries are not those that were there before`, {
      size: seen.size,
    })
  }
}
