import { concat } from './bytes.ts'
import type { Hash } from './crypto.ts'
import { nodeHash } from './hashing.ts'
import type { NodeReader } from './prove.ts'
import { cover, type Range } from './range.ts'
import { type HashTile, TILE_HEIGHT, TILE_WIDTH, type TileId } from './tile.ts'

/** The concatenated hashes of a tile of hashes, full or as wide as the tree has made it. MUST throw when absent. */
export type TileReader = (level: number, index: number) => Uint8Array

/** The bytes of a tile of hashes: `width` hashes of 32 bytes. */
export function tileBytes(read: NodeReader, tile: HashTile): Uint8Array {
  const hashes: Uint8Array[] = []
  for (let i = 0; i < tile.width; i++) {
    hashes.push(read(tile.level * TILE_HEIGHT, tile.index * TILE_WIDTH + i))
  }
  return concat(...hashes)
}

/** Reads any complete subtree out of tiles; the levels between two tiles are hashed on the way. */
export function nodesFromTiles(hash: Hash, readTile: TileReader): NodeReader {
  return (level, index) => {
    const tile = tileOf(level, index)
    const width = 2 ** (level % TILE_HEIGHT)
    const from = (index * width) % TILE_WIDTH
    const bytes = readTile(tile.level, tile.index)
    if (bytes.length < (from + width) * 32)
      throw new RangeError(`tile ${tile.level}/${tile.index} is too narrow`)
    return subtree(hash, bytes, from, width)
  }
}

/** The tiles that hold the nodes of these ranges, each once: what to fetch before proving. */
export function tilesForRanges(ranges: readonly Range[]): TileId[] {
  const tiles = new Map<string, TileId>()
  for (const range of ranges) {
    for (const node of cover(range)) {
      const tile = tileOf(node.level, node.index)
      tiles.set(`${tile.level}/${tile.index}`, tile)
    }
  }
  return [...tiles.values()]
}

function tileOf(level: number, index: number): TileId {
  const within = level % TILE_HEIGHT
  return { level: (level - within) / TILE_HEIGHT, index: Math.floor((index * 2 ** within) / TILE_WIDTH) }
}

function subtree(hash: Hash, tile: Uint8Array, from: number, width: number): Uint8Array {
  if (width === 1) return tile.slice(from * 32, (from + 1) * 32)
  const half = width / 2
  return nodeHash(hash, subtree(hash, tile, from, half), subtree(hash, tile, from + half, half))
}
