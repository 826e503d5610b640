import { type BundleTile, encodeBundle, type HashTile, TILE_WIDTH } from '@casebridge/ledger'
import type { Log } from '../log/log.ts'
import type { LogStore } from '../log/log-store.ts'

export interface TileParts {
  readonly log: Pick<Log, 'tree'>
  readonly store: Pick<LogStore, 'findTiles' | 'listLeaves'>
}

/**
 * The hashes of a tile, https://c2sp.org/tlog-tiles; undefined beyond the newest tree. A full tile is read as it is
 * stored, a partial one is cut from it or from the edge of the tree in memory: nobody waits for a batch.
 * @throws Error when the log has lost what its tree counts.
 */
export async function findTile({ log, store }: TileParts, tile: HashTile): Promise<Uint8Array | undefined> {
  const tree = await log.tree()
  if (!tree.holds(tile)) return undefined
  const bytes = tile.width * 32
  if (!tree.isFull(tile)) return tree.partialTile(tile.level).subarray(0, bytes)
  const [full] = await store.findTiles([tile])
  if (full === undefined) throw new Error(`tile ${tile.level}/${tile.index} is not stored`)
  return full.data.subarray(0, bytes)
}

/** The entries below a tile of level 0, as an entry bundle; undefined beyond the newest tree. @throws Error as above. */
export async function findEntryBundle(
  { log, store }: TileParts,
  { index, width }: BundleTile,
): Promise<Uint8Array | undefined> {
  const tree = await log.tree()
  if (!tree.holds({ level: 0, index, width })) return undefined
  const first = index * TILE_WIDTH
  const leaves = await store.listLeaves(first, width)
  const gap = Array.from({ length: width }, (_, i) => first + i).find((at, i) => leaves[i]?.index !== at)
  if (gap !== undefined) throw new Error(`entry ${gap} is missing`)
  return encodeBundle(leaves.map(({ leaf }) => leaf))
}
