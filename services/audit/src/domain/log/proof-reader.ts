import { cover, type NodeReader, type Range, type TileId, tilesForRanges } from '@casebridge/ledger'
import type { LogStore } from './log-store.ts'
import type { NodeCache } from './node-cache.ts'
import type { Tree } from './tree.ts'

/** Full tiles kept in memory: 8 MiB. */
const CAPACITY = 1024

/** Fetches what proofs need before they are made: from memory for recent entries, else from stored tiles. */
export class ProofReader {
  readonly #store: Pick<LogStore, 'findTiles'>
  readonly #nodes: NodeCache
  readonly #tiles = new Map<string, Uint8Array>()

  constructor(store: Pick<LogStore, 'findTiles'>, nodes: NodeCache) {
    this.#store = store
    this.#nodes = nodes
  }

  /** A reader that has every node of these ranges. */
  async read(tree: Tree, ranges: readonly Range[]): Promise<NodeReader> {
    const distant = ranges
      .flatMap(cover)
      .filter(({ level, index }) => this.#nodes.find(level, index) === undefined)
    const tiles = tilesForRanges(distant.map(({ level, index }) => spanOf(level, index)))
    const full = await this.#fullTiles(tiles.filter((tile) => tree.isFull(tile)))
    const fromTiles = tree.reader((level, index) => {
      const data = full.get(`${level}/${index}`)
      if (data === undefined) throw new Error(`tile ${level}/${index} is not stored`)
      return data
    })
    return (level, index) => this.#nodes.find(level, index) ?? fromTiles(level, index)
  }

  async #fullTiles(ids: readonly TileId[]): Promise<Map<string, Uint8Array>> {
    const tiles = new Map<string, Uint8Array>()
    const missing: TileId[] = []
    for (const id of ids) {
      const data = this.#tiles.get(`${id.level}/${id.index}`)
      if (data === undefined) missing.push(id)
      else tiles.set(`${id.level}/${id.index}`, data)
    }
    if (missing.length === 0) return tiles
    for (const { level, index, data } of await this.#store.findTiles(missing)) {
      tiles.set(`${level}/${index}`, data)
      this.#tiles.set(`${level}/${index}`, data)
    }
    for (const oldest of this.#tiles.keys()) {
      if (this.#tiles.size <= CAPACITY) break
      this.#tiles.delete(oldest)
    }
    return tiles
  }
}

function spanOf(level: number, index: number): Range {
  const width = 2 ** level
  return { start: index * width, end: (index + 1) * width }
}
