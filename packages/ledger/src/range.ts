/**
 * Which subtrees a proof is made of. Planning is apart from hashing, so that a caller whose hashes lie in a database
 * can fetch what the plan names in one query and then prove without waiting.
 */

/** The leaves from `start` up to, not including, `end`. Each element of a proof is the tree hash of one range. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A complete subtree: the 2^level leaves from index × 2^level. */
export interface NodeId {
  readonly level: number
  readonly index: number
}

/** The ranges that prove leaf `index` in a tree of `size`, from the leaf up. RFC 6962 section 2.1.1. */
export function inclusionRanges(index: number, size: number): Range[] {
  assertCount(size)
  assertCount(index)
  if (index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`)
  const ranges: Range[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + split(end - start)
    if (index < middle) {
      ranges.push({ start: middle, end })
      end = middle
    } else {
      ranges.push({ start, end: middle })
      start = middle
    }
  }
  return ranges.reverse()
}

/**
 * The ranges that prove the tree of `oldSize` to be the beginning of the tree of `size`. RFC 6962 section 2.1.2.
 * Empty for an old size of 0 or `size`: there is nothing to prove.
 */
export function consistencyRanges(oldSize: number, size: number): Range[] {
  assertCount(oldSize)
  assertCount(size)
  if (oldSize > size) throw new RangeError(`a tree of ${size} has no beginning of ${oldSize}`)
  if (oldSize === 0 || oldSize === size) return []
  const ranges: Range[] = []
  let start = 0
  let end = size
  while (end !== oldSize) {
    const middle = start + split(end - start)
    if (oldSize <= middle) {
      ranges.push({ start: middle, end })
      end = middle
    } else {
      ranges.push({ start, end: middle })
      start = middle
    }
  }
  // While start is 0 the verifier knows this subtree: it is the old root itself.
  if (start > 0) ranges.push({ start, end })
  return ranges.reverse()
}

/** The complete subtrees that make up a range of a proof, largest first. */
export function cover({ start, end }: Range): NodeId[] {
  const nodes: NodeId[] = []
  for (let at = start; at < end; ) {
    let level = 0
    let width = 1
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      width *= 2
      level++
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

/** The largest power of two below `count`. No bit operators: they would end at 2^31. */
function split(count: number): number {
  let width = 1
  while (width * 2 < count) width *= 2
  return width
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a leaf count: ${count}`)
}
