import type { CompleteNode } from './tree.ts'

/** Room for the nodes of some 30,000 recent leaves, about 6 MiB. */
const CAPACITY = 65_536
/** Node indexes stay below it, so that one safe integer can name level and index. */
const INDEXES = 2 ** 46

/**
 * Hashes of complete subtrees. The newest are needed most, so the oldest go first. A complete subtree never changes, so
 * nothing here can be out of date; only committed nodes may be added.
 */
export class NodeCache {
  readonly #nodes = new Map<number, Uint8Array>()

  add(nodes: Iterable<CompleteNode>): void {
    for (const { level, index, hash } of nodes) this.#nodes.set(level * INDEXES + index, hash)
    for (const oldest of this.#nodes.keys()) {
      if (this.#nodes.size <= CAPACITY) break
      this.#nodes.delete(oldest)
    }
  }

  find(level: number, index: number): Uint8Array | undefined {
    return this.#nodes.get(level * INDEXES + index)
  }

  clear(): void {
    this.#nodes.clear()
  }
}
