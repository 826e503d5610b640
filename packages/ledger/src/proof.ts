import { sameBytes } from './bytes.ts'
import type { Hash } from './crypto.ts'
import { nodeHash } from './hashing.ts'

/** A leaf index or tree size. Other people's logs may be larger than a safe integer. */
export type Count = number | bigint

export interface InclusionClaim {
  readonly index: Count
  readonly size: Count
  readonly leafHash: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

export interface ConsistencyClaim {
  readonly oldSize: Count
  readonly size: Count
  readonly oldRoot: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** Whether the leaf stands at `index` in the tree of `size` with this root. RFC 9162 section 2.1.3.2. */
export function verifyInclusion(hash: Hash, claim: InclusionClaim): boolean {
  if (!areCounts(claim.index, claim.size) || !areHashes([claim.leafHash, claim.root], claim.proof))
    return false
  const index = BigInt(claim.index)
  const size = BigInt(claim.size)
  if (index >= size) return false
  const path = new Path(index, size - 1n)
  let root = claim.leafHash
  for (const sibling of claim.proof) {
    if (path.atRoot) return false
    root = path.step() === 'left' ? nodeHash(hash, sibling, root) : nodeHash(hash, root, sibling)
  }
  return path.atRoot && sameBytes(root, claim.root)
}

/**
 * Whether the tree of `oldSize` is the beginning of the tree of `size`. RFC 9162 section 2.1.4.2.
 * An old size of 0 is refused: every tree begins with nothing, so such a proof proves nothing, and the caller has to
 * say what it means.
 */
export function verifyConsistency(hash: Hash, claim: ConsistencyClaim): boolean {
  if (!areCounts(claim.oldSize, claim.size)) return false
  const oldSize = BigInt(claim.oldSize)
  const size = BigInt(claim.size)
  if (oldSize === 0n || oldSize > size) return false
  if (oldSize === size) return claim.proof.length === 0 && sameBytes(claim.oldRoot, claim.root)
  if (!areHashes([claim.oldRoot, claim.root], claim.proof)) return false

  const path = new Path(oldSize - 1n, size - 1n)
  path.climbWhileLeft()
  // The old root is itself a subtree of the new tree when the climb ends at its top: then it is not in the proof.
  const [first, ...rest] = path.atLeftEdge ? [claim.oldRoot, ...claim.proof] : claim.proof
  if (first === undefined) return false
  let oldRoot = first
  let root = first
  for (const sibling of rest) {
    if (path.atRoot) return false
    if (path.step() === 'left') {
      oldRoot = nodeHash(hash, sibling, oldRoot)
      root = nodeHash(hash, sibling, root)
    } else {
      root = nodeHash(hash, root, sibling)
    }
  }
  return path.atRoot && sameBytes(oldRoot, claim.oldRoot) && sameBytes(root, claim.root)
}

/** The way up from one leaf, along with that of the last leaf of the tree. */
class Path {
  #node: bigint
  #last: bigint

  constructor(node: bigint, last: bigint) {
    this.#node = node
    this.#last = last
  }

  get atRoot(): boolean {
    return this.#last === 0n
  }

  get atLeftEdge(): boolean {
    return this.#node === 0n
  }

  /** Climbs to the parent and says on which side of us the sibling stood. */
  step(): 'left' | 'right' {
    const side = (this.#node & 1n) === 1n || this.#node === this.#last ? 'left' : 'right'
    // On the right edge levels without a sibling are passed over.
    if (side === 'left') while ((this.#node & 1n) === 0n && this.#node !== 0n) this.#up()
    this.#up()
    return side
  }

  /** Climbs while we are a right child: those siblings lie inside the old tree. */
  climbWhileLeft(): void {
    while ((this.#node & 1n) === 1n) this.#up()
  }

  #up(): void {
    this.#node >>= 1n
    this.#last >>= 1n
  }
}

function areCounts(...counts: readonly Count[]): boolean {
  return counts.every((count) => (typeof count === 'bigint' || Number.isSafeInteger(count)) && count >= 0)
}

function areHashes(...lists: readonly (readonly Uint8Array[])[]): boolean {
  return lists.every((hashes) => hashes.every((hash) => hash.length === 32))
}
