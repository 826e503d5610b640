import {
  leafHash,
  proveConsistency,
  proveInclusion,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import type { Edge } from './log-store.ts'
import { LogBroken, resumeTree } from './resume.ts'
import { type FullTile, Tree } from './tree.ts'

const leaves = Array.from({ length: 66_000 }, (_, i) => Buffer.from(`leaf ${i}`))
const hashes = leaves.map((leaf) => leafHash(nodeHash, leaf))

/** A tree grown in batches of the given sizes, with the tiles it has filled. */
function grown(...batches: readonly number[]): { tree: Tree; tiles: FullTile[] } {
  let tree = Tree.resume(nodeHash, 0, [])
  const tiles: FullTile[] = []
  for (const count of batches) {
    const from = tree.head.size
    const extension = tree.extend(hashes.slice(from, from + count))
    tree = extension.tree
    tiles.push(...extension.fullTiles)
  }
  return { tree, tiles }
}

function edgeOf({ tree, tiles }: { tree: Tree; tiles: FullTile[] }): Omit<Edge, 'receivedAt'> {
  const { size } = tree.head
  const rest = size - (size % 256)
  const level1 = tiles.filter(({ level, index }) => level === 0 && index >= Math.floor(size / 65_536) * 256)
  const level2 = tiles.filter(({ level }) => level === 1)
  return {
    head: tree.head,
    leaves: leaves.slice(rest, size).map((leaf, i) => ({ index: rest + i, leaf, leafHash: hash(rest + i) })),
    tiles: [...(size >= 256 ? [level1] : []), ...(size >= 65_536 ? [level2] : [])],
  }
}

function hash(index: number): Uint8Array {
  const found = hashes[index]
  if (found === undefined) throw new Error(`no leaf ${index}`)
  return found
}

describe('a tree', () => {
  it('has the same root however its leaves are divided into batches', () => {
    expect(grown(1, 254, 1, 1, 300).tree.head).toEqual({
      size: 557,
      root: rootOf(nodeHash, hashes.slice(0, 557)),
    })
  })

  it('stores a tile once, when it is full', () => {
    const { tiles } = grown(255, 1, 300, 65_000)
    expect(tiles.filter(({ level }) => level === 0).map(({ index }) => index)).toEqual(
      Array.from({ length: 256 }, (_, i) => i),
    )
    expect(tiles.filter(({ level }) => level === 1).map(({ index }) => index)).toEqual([0])
  })

  it('is left as it was by an extension that is thrown away', () => {
    const { tree } = grown(300)
    tree.extend(hashes.slice(400, 500))
    expect(tree.extend(hashes.slice(300, 310)).tree.head.root).toEqual(rootOf(nodeHash, hashes.slice(0, 310)))
  })

  it('proves inclusion and consistency out of its tiles', () => {
    const { tree, tiles } = grown(65_900)
    const read = tree.reader((level, index) => {
      const tile = tiles.find((one) => one.level === level && one.index === index)
      if (tile === undefined) throw new Error(`no tile ${level}/${index}`)
      return tile.data
    })
    const { size, root } = tree.head
    for (const index of [0, 255, 256, 65_535, 65_536, 65_899]) {
      const proof = proveInclusion(nodeHash, read, index, size)
      expect(verifyInclusion(nodeHash, { index, size, root, leafHash: hash(index), proof })).toBe(true)
    }
    for (const oldSize of [1, 255, 256, 300, 65_536, 65_537]) {
      const proof = proveConsistency(nodeHash, read, oldSize, size)
      const oldRoot = rootOf(nodeHash, hashes.slice(0, oldSize))
      expect(verifyConsistency(nodeHash, { oldSize, size, oldRoot, root, proof })).toBe(true)
    }
  })
})

describe('resuming', () => {
  it.each([0, 1, 255, 256, 257, 512, 700, 65_535, 65_536, 65_900])('goes on from %i leaves', (size) => {
    const resumed = resumeTree(nodeHash, edgeOf(grown(size)))
    expect(resumed.extend(hashes.slice(size, size + 90)).tree.head.root).toEqual(
      rootOf(nodeHash, hashes.slice(0, size + 90)),
    )
  })

  it('refuses a leaf that does not match its hash, and names it', () => {
    const edge = edgeOf(grown(300))
    const changed = edge.leaves.map((one) =>
      one.index === 260 ? { ...one, leaf: Buffer.from('another') } : one,
    )
    expect(() => resumeTree(nodeHash, { ...edge, leaves: changed })).toThrow(
      new LogBroken('entry 260 does not match its hash', { index: 260 }),
    )
  })

  it('refuses a leaf that was changed together with its hash', () => {
    const edge = edgeOf(grown(300))
    const changed = edge.leaves.map((one) =>
      one.index === 260 ? { ...one, leaf: Buffer.from('leaf 1'), leafHash: hash(1) } : one,
    )
    expect(() => resumeTree(nodeHash, { ...edge, leaves: changed })).toThrow(LogBroken)
  })

  it('refuses a tile that was changed, one that is missing and a missing newest entry', () => {
    const edge = edgeOf(grown(600))
    const [tiles = []] = edge.tiles
    const changed = tiles.map((tile) => ({ ...tile, data: Buffer.concat([tile.data.subarray(32), hash(0)]) }))
    expect(() => resumeTree(nodeHash, { ...edge, tiles: [changed] })).toThrow(LogBroken)
    expect(() => resumeTree(nodeHash, { ...edge, tiles: [tiles.slice(0, 1)] })).toThrow(
      new LogBroken('tile 0/1 is missing'),
    )
    expect(() => resumeTree(nodeHash, { ...edge, leaves: edge.leaves.slice(0, -1) })).toThrow(
      new LogBroken('entry 599 is missing', { index: 599 }),
    )
  })

  it('refuses entries that no head counts', () => {
    const edge = edgeOf(grown(300))
    const extra = { index: 300, leaf: Buffer.from('leaf 300'), leafHash: hash(300) }
    expect(() => resumeTree(nodeHash, { ...edge, leaves: [...edge.leaves, extra] })).toThrow(LogBroken)
  })
})
