import { type Hash, leafHash, TILE_WIDTH, tilesOfLevel } from '@casebridge/ledger'
import type { Edge, EdgeTiles } from './log-store.ts'
import { Tree, tileRoot } from './tree.ts'

/** Where a log is broken: the first index, or the size, at which it is not what it was. */
export interface BrokenPlace {
  readonly index?: number
  readonly size?: number
}

/** What is stored contradicts itself. Nothing may be appended to it. */
export class LogBroken extends Error {
  override readonly name = 'LogBroken'
  readonly place: BrokenPlace

  constructor(message: string, place: BrokenPlace = {}) {
    super(message)
    this.place = place
  }
}

/**
 * The tree at the newest head, made again from the stored leaves and tiles.
 * @throws LogBroken when they do not give the root that the head states.
 */
export function resumeTree(hash: Hash, edge: Omit<Edge, 'receivedAt'>): Tree {
  const { size, root } = edge.head
  const partial = [leftOver(hash, edge), ...edge.tiles.map((tiles, i) => rootsOf(hash, size, i + 1, tiles))]
  const tree = Tree.resume(hash, size, partial)
  if (Buffer.compare(tree.head.root, root) !== 0) {
    throw new LogBroken(`the stored tiles and leaves do not give the root of the newest head, size ${size}`, {
      size,
    })
  }
  return tree
}

/**
 * The tree at an earlier size that ends with a full tile, as the stored tiles give it. Whether they are right shows
 * only when its root, or that of a tree which continues it, is held against a head.
 * @throws LogBroken when a tile is missing.
 */
export function treeAt(hash: Hash, size: number, tiles: EdgeTiles): Tree {
  return Tree.resume(hash, size, [[], ...tiles.map((level, i) => rootsOf(hash, size, i + 1, level))])
}

function leftOver(hash: Hash, { head, leaves }: Pick<Edge, 'head' | 'leaves'>): Uint8Array[] {
  const { full, partial } = tilesOfLevel(0, head.size)
  const from = full * TILE_WIDTH
  for (let i = 0; i < partial; i++) {
    if (leaves[i]?.index !== from + i)
      throw new LogBroken(`entry ${from + i} is missing`, { index: from + i })
  }
  if (leaves.length > partial)
    throw new LogBroken(`there are entries after the newest head, size ${head.size}`, { index: head.size })
  return leaves.map(({ index, leaf, leafHash: stored }) => {
    if (Buffer.compare(leafHash(hash, leaf), stored) !== 0)
      throw new LogBroken(`entry ${index} does not match its hash`, { index })
    return stored
  })
}

function rootsOf(hash: Hash, size: number, level: number, tiles: EdgeTiles[number]): Uint8Array[] {
  const { full, partial } = tilesOfLevel(level, size)
  return Array.from({ length: partial }, (_, i) => {
    const tile = tiles[i]
    const index = full * TILE_WIDTH + i
    if (tile?.index !== index) throw new LogBroken(`tile ${level - 1}/${index} is missing`)
    return tileRoot(hash, tile.data)
  })
}
