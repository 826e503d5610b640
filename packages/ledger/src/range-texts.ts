import { toBase64 } from './base64.ts'
import type { Hash } from './crypto.ts'
import { type NodeReader, rangeHash } from './prove.ts'
import type { Range } from './range.ts'

/**
 * The hashes of the ranges that proofs of one tree are made of, in Base 64. Two leaves that stand near each other share
 * all of a proof but its beginning, so a batch of receipts costs a few hashes each and not the whole path.
 */
export class RangeTexts {
  readonly #size: number
  readonly #texts = new Map<number, string>()

  /** @param size of the tree; a range means another hash in a tree of another size. */
  constructor(size: number) {
    this.#size = size
  }

  get count(): number {
    return this.#texts.size
  }

  /** Those of the ranges whose hash is not here yet. */
  missing(ranges: readonly Range[]): Range[] {
    return ranges.filter((range) => !this.#texts.has(this.#keyOf(range)))
  }

  /** @param read has the nodes of these ranges. */
  add(hash: Hash, read: NodeReader, ranges: readonly Range[]): void {
    for (const range of ranges) this.#texts.set(this.#keyOf(range), toBase64(rangeHash(hash, read, range)))
  }

  /** @throws RangeError when it was not added. */
  list(ranges: readonly Range[]): string[] {
    return ranges.map((range) => {
      const text = this.#texts.get(this.#keyOf(range))
      if (text === undefined) throw new RangeError(`the hash of ${range.start} to ${range.end} is not here`)
      return text
    })
  }

  /**
   * Every range of a proof reaches to the end of the tree or is a complete subtree. The latter begins at a multiple of
   * its width, so that start + end = width × an odd number names it.
   */
  #keyOf({ start, end }: Range): number {
    return end === this.#size ? -1 - start : start + end
  }
}
