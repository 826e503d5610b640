import type { TileId } from '@casebridge/ledger'
import type { EdgeTiles, Place, StoredLeaf } from '../log/log-store.ts'
import type { FullTile, Head } from '../log/tree.ts'

/** An entry with everything that is stored of it. */
export interface EntryRow extends StoredLeaf, Place {}

/** A head with the one it says it continues. */
export interface HeadStep extends Head {
  readonly previous: Head | undefined
}

/** A row that stands where none should. */
export interface StrayEntry {
  readonly index: number
  /** The index that has the same entry id; undefined when none has. */
  readonly copyOf: number | undefined
}

/** The log as it is stored, for who believes none of it. */
export interface MonitorStore {
  /** In order of their index, from one on. */
  listRows(from: number, limit: number): Promise<readonly EntryRow[]>
  /** All heads of sizes after one and up to another, in order. */
  listSteps(after: number, upTo: number): Promise<readonly HeadStep[]>
  findTiles(ids: readonly TileId[]): Promise<readonly FullTile[]>
  /** What makes the partial tiles of the tree of a size that ends with a full tile. */
  readEdgeTiles(size: number): Promise<EdgeTiles>
  /** An entry after the newest head, if there is one, from one moment. */
  findStray(): Promise<StrayEntry | undefined>
  /** What of the guards of the tables is gone: unique indexes and triggers, by table and column. */
  listMissingGuards(): Promise<readonly string[]>
}
