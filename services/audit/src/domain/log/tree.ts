import {
  cover,
  Frontier,
  type Hash,
  type HashTile,
  type NodeReader,
  nodesFromTiles,
  rootOf,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileId,
  type TileReader,
  tilesOfLevel,
} from '@casebridge/ledger'

/** A full tile, ready to be stored. */
export interface FullTile extends TileId {
  /** 256 hashes of 32 bytes. */
  readonly data: Uint8Array
}

/** A complete subtree, which no later leaf can change. */
export interface CompleteNode {
  readonly level: number
  readonly index: number
  readonly hash: Uint8Array
}

export interface Head {
  /** Number of leaves. */
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
}

/** What a batch would make of a tree. It counts only once it is committed. */
export interface Extension {
  readonly tree: Tree
  readonly fullTiles: readonly FullTile[]
  readonly nodes: readonly CompleteNode[]
}

/**
 * The log's tree at one size: its frontier, and per tile level the hashes of the tile that is not full yet. A value: a
 * batch makes a new one, so a commit that fails leaves nothing to undo and a proof never sees half a batch.
 */
export class Tree {
  readonly #hash: Hash
  readonly #frontier: Frontier
  readonly #partial: readonly (readonly Uint8Array[])[]
  readonly head: Head

  private constructor(hash: Hash, frontier: Frontier, partial: readonly (readonly Uint8Array[])[]) {
    this.#hash = hash
    this.#frontier = frontier
    this.#partial = partial
    this.head = { size: frontier.size, root: frontier.root() }
  }

  /** @param partial per tile level the hashes of its partial tile, lowest level first. */
  static resume(hash: Hash, size: number, partial: readonly (readonly Uint8Array[])[]): Tree {
    const read = nodesFromTiles(hash, (level) => Buffer.concat(partial[level] ?? []))
    const edge = cover({ start: 0, end: size }).map(({ level, index }) => read(level, index))
    return new Tree(hash, new Frontier(hash, size, edge), partial)
  }

  extend(leafHashes: readonly Uint8Array[]): Extension {
    const frontier = this.#frontier.clone()
    const partial = this.#partial.map((hashes) => [...hashes])
    const fullTiles: FullTile[] = []
    const nodes: CompleteNode[] = []
    for (const leaf of leafHashes) {
      frontier.append(leaf, (level, index, hash) => {
        nodes.push({ level, index, hash })
        if (level % TILE_HEIGHT !== 0) return
        const tileLevel = level / TILE_HEIGHT
        partial[tileLevel] ??= []
        const tile = partial[tileLevel]
        tile.push(hash)
        if (tile.length < TILE_WIDTH) return
        fullTiles.push({ level: tileLevel, index: (index + 1) / TILE_WIDTH - 1, data: Buffer.concat(tile) })
        partial[tileLevel] = []
      })
    }
    return { tree: new Tree(this.#hash, frontier, partial), fullTiles, nodes }
  }

  /** Whether a tile is full at this size, so that it lies in storage. */
  isFull({ level, index }: TileId): boolean {
    return index < tilesOfLevel(level, this.head.size).full
  }

  /** Whether a tree of this size has these hashes: narrower tiles are those of smaller trees, and stay as they were. */
  holds({ level, index, width }: HashTile): boolean {
    return index * TILE_WIDTH + width <= Math.floor(this.head.size / TILE_WIDTH ** level)
  }

  /** The hashes of the tile of a level that is not full yet. */
  partialTile(level: number): Uint8Array {
    return Buffer.concat(this.#partial[level] ?? [])
  }

  /** The hash of a leaf that is in no full tile yet; undefined for every other. */
  partialLeaf(index: number): Uint8Array | undefined {
    return this.#partial[0]?.[index - tilesOfLevel(0, this.head.size).full * TILE_WIDTH]
  }

  /** Reads nodes out of the tiles of this tree; `full` reads the full ones. */
  reader(full: TileReader): NodeReader {
    return nodesFromTiles(this.#hash, (level, index) =>
      this.isFull({ level, index }) ? full(level, index) : this.partialTile(level),
    )
  }
}

/** The hash a full tile contributes to the level above. */
export function tileRoot(hash: Hash, data: Uint8Array): Uint8Array {
  return rootOf(hash, hashesOf(data))
}

function* hashesOf(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += 32) yield data.subarray(at, at + 32)
}
