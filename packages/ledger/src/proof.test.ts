import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryLog } from '../test/log.ts'
import { utf8 } from './bytes.ts'
import { Frontier } from './frontier.ts'
import { emptyRoot, leafHash, nodeHash } from './hashing.ts'
import { nodeHash as sha } from './node.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { proveConsistency, proveInclusion, proveRoot } from './prove.ts'
import { rootOf } from './tree.ts'

const LARGEST = 70
const log = new MemoryLog()
const roots = [emptyRoot(sha)]
for (let i = 0; i < LARGEST; i++) {
  log.append(utf8(`entry ${i}`))
  roots.push(log.head.root)
}
const hashes = log.leaves.map((leaf) => leafHash(sha, leaf))
const sizes = Array.from({ length: LARGEST }, (_, i) => i + 1)

/** RFC 6962 section 2.1, word for word: slow, and independent of the frontier. */
function definition(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves
  if (first === undefined) return emptyRoot(sha)
  if (leaves.length === 1) return first
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return nodeHash(sha, definition(leaves.slice(0, k)), definition(leaves.slice(k)))
}

const aTree = fc.integer({ min: 1, max: LARGEST }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    index: fc.nat(size - 1),
    oldSize: fc.integer({ min: 1, max: size }),
  }),
)
const aFlip = fc.record({ element: fc.nat(), bit: fc.nat(255) })

describe('the root', () => {
  it('is that of the definition, for every size', () => {
    for (const size of [0, ...sizes]) {
      const leaves = hashes.slice(0, size)
      expect(rootOf(sha, leaves)).toEqual(definition(leaves))
      expect(proveRoot(sha, log.read, size)).toEqual(definition(leaves))
    }
  })

  it('is the same when the edge is saved and resumed anywhere', () => {
    for (const size of sizes) {
      const frontier = new Frontier(sha)
      for (const leaf of hashes.slice(0, size)) frontier.append(leaf)
      const resumed = new Frontier(sha, frontier.size, frontier.edge)
      for (const leaf of hashes.slice(size)) resumed.append(leaf)
      expect(resumed.root()).toEqual(roots[LARGEST])
    }
  })

  it('cannot be resumed from an edge that belongs to another size', () => {
    expect(() => new Frontier(sha, 3, [hashes[0] ?? new Uint8Array(32)])).toThrow(RangeError)
    expect(() => new Frontier(sha, -1)).toThrow(RangeError)
  })
})

describe('an inclusion proof', () => {
  it('verifies for every leaf of every tree', () => {
    for (const size of sizes) {
      for (let index = 0; index < size; index++)
        expect(verifyInclusion(sha, inclusion(index, size))).toBe(true)
    }
  })

  it('fails when any bit of it, of the leaf or of the root is flipped', () => {
    fc.assert(
      fc.property(aTree, aFlip, ({ index, size }, { element, bit }) => {
        const claim = inclusion(index, size)
        const parts = [claim.leafHash, claim.root, ...claim.proof].map((part) => part.slice())
        flip(parts, element, bit)
        const [leaf = new Uint8Array(), root = new Uint8Array(), ...proof] = parts
        expect(verifyInclusion(sha, { index, size, leafHash: leaf, root, proof })).toBe(false)
      }),
    )
  })

  it('fails for any other index, and under the root of any other size', () => {
    fc.assert(
      fc.property(aTree, aTree, ({ index, size }, other) => {
        const claim = inclusion(index, size)
        if (other.index !== index) expect(verifyInclusion(sha, { ...claim, index: other.index })).toBe(false)
        if (other.size !== size)
          expect(verifyInclusion(sha, { ...claim, root: at(roots, other.size) })).toBe(false)
      }),
    )
  })

  it('is refused for indexes and sizes that are no counts', () => {
    const claim = inclusion(0, 1)
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -1n]) {
      expect(verifyInclusion(sha, { ...claim, index: count })).toBe(false)
      expect(verifyInclusion(sha, { ...claim, index: 0, size: count })).toBe(false)
    }
  })

  it('cannot be made for a leaf outside the tree', () => {
    expect(() => proveInclusion(sha, log.read, 5, 5)).toThrow(RangeError)
    expect(() => proveInclusion(sha, log.read, -1, 5)).toThrow(RangeError)
  })
})

describe('a consistency proof', () => {
  it('verifies between any two trees', () => {
    for (const size of sizes) {
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        expect(verifyConsistency(sha, consistency(oldSize, size))).toBe(true)
      }
    }
  })

  it('fails when any bit of it or of a root is flipped', () => {
    fc.assert(
      fc.property(aTree, aFlip, ({ oldSize, size }, { element, bit }) => {
        const claim = consistency(oldSize, size)
        const parts = [claim.oldRoot, claim.root, ...claim.proof].map((part) => part.slice())
        flip(parts, element, bit)
        const [oldRoot = new Uint8Array(), root = new Uint8Array(), ...proof] = parts
        expect(verifyConsistency(sha, { oldSize, size, oldRoot, root, proof })).toBe(false)
      }),
    )
  })

  it('fails when a hash is added or left out', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), ({ oldSize, size }, at) => {
        const claim = consistency(oldSize, size)
        const longer = [...claim.proof, claim.root]
        expect(verifyConsistency(sha, { ...claim, proof: longer })).toBe(false)
        if (claim.proof.length === 0) return
        const shorter = claim.proof.toSpliced(at % claim.proof.length, 1)
        expect(verifyConsistency(sha, { ...claim, proof: shorter })).toBe(false)
      }),
    )
  })

  it('does not exist between a log and its fork', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), ({ oldSize, size }, changed) => {
        const fork = hashes.slice(0, size)
        fork[changed % oldSize] = leafHash(sha, utf8('something else'))
        const claim = { ...consistency(oldSize, size), root: rootOf(sha, fork) }
        expect(verifyConsistency(sha, claim)).toBe(false)
      }),
    )
  })

  it('is empty where there is nothing to prove, and cannot go backwards', () => {
    expect(proveConsistency(sha, log.read, 0, 9)).toEqual([])
    expect(proveConsistency(sha, log.read, 9, 9)).toEqual([])
    expect(() => proveConsistency(sha, log.read, 9, 8)).toThrow(RangeError)
  })
})

function inclusion(index: number, size: number) {
  const proof = proveInclusion(sha, log.read, index, size)
  return { index, size, leafHash: at(hashes, index), root: at(roots, size), proof }
}

function consistency(oldSize: number, size: number) {
  const proof = proveConsistency(sha, log.read, oldSize, size)
  return { oldSize, size, oldRoot: at(roots, oldSize), root: at(roots, size), proof }
}

function at(list: readonly Uint8Array[], index: number): Uint8Array {
  const found = list[index]
  if (found === undefined) throw new RangeError(`nothing at ${index}`)
  return found
}

function flip(parts: readonly Uint8Array[], element: number, bit: number): void {
  const part = at(parts, element % parts.length)
  part[bit >> 3] = (part[bit >> 3] ?? 0) ^ (1 << (bit & 7))
}
