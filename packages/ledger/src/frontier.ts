import type { Hash } from './crypto.ts'
import { emptyRoot, nodeHash } from './hashing.ts'

/** Receives every complete subtree at the moment its last leaf arrives: 2^level leaves from index × 2^level. */
export type OnNode = (level: number, index: number, hash: Uint8Array) => void

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first. That is all an appender must
 * remember: about log2(size) hashes. RFC 6962 section 2.1.
 */
export class Frontier {
  readonly #hash: Hash
  readonly #edge: Uint8Array[]
  #size: number

  /**
   * An empty edge, or one resumed from `size` leaves and the `edge` saved with it.
   * @throws RangeError when the number of hashes does not belong to the size.
   */
  constructor(hash: Hash, size = 0, edge: readonly Uint8Array[] = []) {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`not a tree size: ${size}`)
    let ones = 0
    for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
    if (edge.length !== ones)
      throw new RangeError(`an edge of ${size} leaves has ${ones} hashes, not ${edge.length}`)
    this.#hash = hash
    this.#size = size
    this.#edge = [...edge]
  }

  get size(): number {
    return this.#size
  }

  /** Roots of the complete subtrees, largest first; with `size` enough to resume. */
  get edge(): readonly Uint8Array[] {
    return [...this.#edge]
  }

  /** Appends one leaf hash; costs one hash on average. */
  append(leaf: Uint8Array, onNode?: OnNode): void {
    let node = leaf
    let level = 0
    let index = this.#size
    onNode?.(level, index, node)
    // Each one bit at the end of the size is a complete subtree on the left, waiting for this one.
    for (; index % 2 === 1; index = (index - 1) / 2) {
      const left = this.#edge.pop()
      if (left === undefined) throw new Error('the edge is shorter than its size says')
      node = nodeHash(this.#hash, left, node)
      level++
      onNode?.(level, (index - 1) / 2, node)
    }
    this.#edge.push(node)
    this.#size++
  }

  /** Root over all leaves so far. */
  root(): Uint8Array {
    return foldRight(this.#hash, this.#edge) ?? emptyRoot(this.#hash)
  }

  /** An independent copy: a batch may be tried on it and thrown away. */
  clone(): Frontier {
    return new Frontier(this.#hash, this.#size, this.#edge)
  }
}

/** Joins complete subtrees, largest first, into one root; undefined when there are none. */
export function foldRight(hash: Hash, roots: readonly Uint8Array[]): Uint8Array | undefined {
  let root: Uint8Array | undefined
  for (let i = roots.length - 1; i >= 0; i--) {
    const left = roots[i]
    if (left !== undefined) root = root === undefined ? left : nodeHash(hash, left, root)
  }
  return root
}
