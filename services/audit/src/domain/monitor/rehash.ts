import { type Hash, leafHash, TILE_WIDTH, tilesOfLevel } from '@casebridge/ledger'
import { LogBroken, treeAt } from '../log/resume.ts'
import type { FullTile, Head, Tree } from '../log/tree.ts'
import type { EntryRow, HeadStep, MonitorStore } from './monitor-store.ts'

export interface RehashParts {
  readonly hash: Hash
  readonly store: MonitorStore
  /** The leaf hash at an index, if this process remembers it from before the database was asked. */
  readonly remembered: (index: number) => Uint8Array | undefined
}

/** Two tiles at once: memory holds no more of the log than that. */
const PAGE = 2 * TILE_WIDTH

/**
 * Makes the tree again from the bytes of the entries, and holds everything that is stored against it: leaf hashes,
 * tiles of every level, heads and their order. Nothing is believed because it is stored.
 */
export class Rehash {
  readonly #parts: RehashParts
  readonly #end: Head
  #tree: Tree
  /** The head before; undefined when it comes before the start. */
  #previous: Head | undefined

  private constructor(parts: RehashParts, tree: Tree, end: Head) {
    this.#parts = parts
    this.#tree = tree
    this.#end = end
    if (tree.head.size === 0) this.#previous = tree.head
  }

  /**
   * @param start index of the first entry, the first of a tile.
   * @param end the head up to which to go, as this process knows it.
   * @throws LogBroken when a tile before the start is missing.
   */
  static async from(parts: RehashParts, start: number, end: Head): Promise<Rehash> {
    return new Rehash(parts, treeAt(parts.hash, start, await parts.store.readEdgeTiles(start)), end)
  }

  get next(): number {
    return this.#tree.head.size
  }

  get isDone(): boolean {
    return this.next >= this.#end.size
  }

  /** Checks the next page. @throws LogBroken naming the first index or size that is not what it was. */
  async page(): Promise<void> {
    const from = this.next
    const to = Math.min(from + PAGE, this.#end.size)
    const { store } = this.#parts
    const [rows, steps, tiles] = await Promise.all([
      store.listRows(from, to - from),
      store.listSteps(from, to),
      store.findTiles(this.#fullTiles(from, to)),
    ])
    const hashes = this.#hashesOf(rows, from, to)
    this.#assertInTiles(hashes, from, tiles)
    for (const step of steps) await this.#extend(hashes.slice(this.next - from, step.size - from), step)
    await this.#extend(hashes.slice(this.next - from))
    if (this.isDone && this.#previous?.size !== this.#end.size) {
      throw new LogBroken(`the head of size ${this.#end.size} is missing`, { size: this.#end.size })
    }
  }

  #fullTiles(from: number, to: number) {
    const { full } = tilesOfLevel(0, this.#end.size)
    const first = Math.floor(from / TILE_WIDTH)
    const count = Math.max(0, Math.min(full, Math.ceil(to / TILE_WIDTH)) - first)
    return Array.from({ length: count }, (_, i) => ({ level: 0, index: first + i }))
  }

  #hashesOf(rows: readonly EntryRow[], from: number, to: number): Uint8Array[] {
    const { hash, remembered } = this.#parts
    return Array.from({ length: to - from }, (_, i) => {
      const [row, index] = [rows[i], from + i]
      if (row !== undefined && row.index < index) throw broken(row.index, 'is there twice')
      if (row?.index !== index) throw broken(index, 'is missing')
      const hashed = leafHash(hash, row.leaf)
      if (!same(hashed, row.leafHash)) throw broken(index, 'does not match its hash')
      const before = remembered(index)
      if (before !== undefined && !same(hashed, before))
        throw broken(index, 'is not the one that was there before')
      if (idOf(row.leaf) !== row.entryId) throw broken(index, 'stands under the id of another')
      return hashed
    })
  }

  #assertInTiles(hashes: readonly Uint8Array[], from: number, tiles: readonly FullTile[]): void {
    const stored = new Map(tiles.map(({ index, data }) => [index, data]))
    const { full } = tilesOfLevel(0, this.#end.size)
    for (const [i, hashed] of hashes.entries()) {
      const index = from + i
      const tile = Math.floor(index / TILE_WIDTH)
      if (tile >= full) return
      const data = stored.get(tile)
      if (data === undefined) throw new LogBroken(`tile 0/${tile} is missing`, { index })
      const at = (index % TILE_WIDTH) * 32
      if (!same(hashed, data.subarray(at, at + 32))) throw broken(index, `is not the one in tile 0/${tile}`)
    }
  }

  async #extend(hashes: readonly Uint8Array[], step?: HeadStep): Promise<void> {
    const { tree, fullTiles } = this.#tree.extend(hashes)
    await this.#assertStored(fullTiles.filter(({ level }) => level > 0))
    this.#tree = tree
    if (step !== undefined) this.#assertHead(step)
  }

  async #assertStored(tiles: readonly FullTile[]): Promise<void> {
    if (tiles.length === 0) return
    const stored = await this.#parts.store.findTiles(tiles)
    for (const { level, index, data } of tiles) {
      const found = stored.find((one) => one.level === level && one.index === index)
      const size = this.#tree.head.size
      if (found === undefined) throw new LogBroken(`tile ${level}/${index} is missing`, { size })
      if (!same(found.data, data))
        throw new LogBroken(`tile ${level}/${index} is not that of its entries`, { size })
    }
  }

  #assertHead({ size, root, previous }: HeadStep): void {
    const before = this.#previous
    if (before !== undefined && (previous?.size !== before.size || !same(previous.root, before.root))) {
      throw new LogBroken(`the head of size ${size} does not continue that of size ${before.size}`, { size })
    }
    if (!same(root, this.#tree.head.root)) {
      throw new LogBroken(`the head of size ${size} is not that of its entries`, { size })
    }
    if (size === this.#end.size && !same(root, this.#end.root)) {
      throw new LogBroken(`the head of size ${size} is not the one that was there before`, { size })
    }
    this.#previous = { size, root }
  }
}

function broken(index: number, what: string): LogBroken {
  return new LogBroken(`entry ${index} ${what}`, { index })
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

/** The id an entry gives itself; undefined when its bytes are no entry. */
function idOf(leaf: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(leaf).toString()).id
  } catch {
    return undefined
  }
}
