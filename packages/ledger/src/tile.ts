/** Tiles hold 256 hashes, the leaves of a subtree of height 8. https://c2sp.org/tlog-tiles */
export const TILE_WIDTH = 256
export const TILE_HEIGHT = 8

/** Where a tile of hashes lies. */
export interface TileId {
  readonly level: number
  readonly index: number
}

/** A tile of hashes: 256 wide when full, 1 to 255 when partial. */
export interface HashTile extends TileId {
  readonly width: number
}

/** The bundle of entries under the tile of level 0 with the same index and width. */
export interface BundleTile {
  readonly level: 'entries'
  readonly index: number
  readonly width: number
}

/** What an address says of a tile. */
export interface TileAddress {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** `tile/<L>/<N>[.p/<W>]`, without a leading slash. */
export function tilePath({ level, index, width }: TileAddress): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** The tile a path names; undefined for any other spelling, so that each tile has one address. */
export function parseTilePath(path: string): HashTile | BundleTile | undefined {
  const [, level, groups, width] = PATH.exec(path) ?? []
  if (level === undefined || groups === undefined) return undefined
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const
  const known = (tile.level === 'entries' || tile.level <= 63) && tile.width <= TILE_WIDTH
  return known && tilePath(tile) === path ? tile : undefined
}

/** How many tiles of a level are full in a tree of `size`, and how wide the partial one after them is (0: none). */
export function tilesOfLevel(level: number, size: number): { full: number; partial: number } {
  const hashes = Math.floor(size / TILE_WIDTH ** level)
  return { full: Math.floor(hashes / TILE_WIDTH), partial: hashes % TILE_WIDTH }
}

/** Tiles of hashes that a tree of `size` has and the tree of `oldSize` had not, or narrower; lowest level first. */
export function newTiles(oldSize: number, size: number): HashTile[] {
  const tiles: HashTile[] = []
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    const before = tilesOfLevel(level, oldSize)
    const now = tilesOfLevel(level, size)
    for (let index = before.full; index < now.full; index++) tiles.push({ level, index, width: TILE_WIDTH })
    const grown = now.full > before.full || now.partial > before.partial
    if (now.partial > 0 && grown) tiles.push({ level, index: now.full, width: now.partial })
  }
  return tiles
}
