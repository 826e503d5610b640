import type { TileId } from '@casebridge/ledger'
import type { SealedDetails } from '../details/detail-store.ts'
import type { FullTile, Head } from './tree.ts'

/** Where an entry stands, and the hash of what stands there. */
export interface Place {
  readonly index: number
  readonly entryId: string
  /** RFC 6962 leaf hash, 32 bytes. */
  readonly leafHash: Uint8Array
}

export interface StoredLeaf {
  readonly index: number
  /** The exact bytes that were hashed. */
  readonly leaf: Uint8Array
  readonly leafHash: Uint8Array
}

/** Per level from 1 up: the full tiles of the level below whose roots make its partial tile. */
export type EdgeTiles = readonly (readonly FullTile[])[]

/** What is left over on the right of the newest head: enough to go on appending. */
export interface Edge {
  readonly head: Head
  /** When the head was stored, by the clock of who stored it. */
  readonly receivedAt: Date
  /** Every leaf after the last full tile, also any that the head does not count. */
  readonly leaves: readonly StoredLeaf[]
  readonly tiles: EdgeTiles
}

/** One step of the log. All of it is stored, or nothing. */
export interface Batch {
  readonly previous: Head
  readonly head: Head
  /** By our own clock. */
  readonly receivedAt: Date
  readonly leaves: readonly (Place & StoredLeaf)[]
  readonly fullTiles: readonly FullTile[]
  readonly details: SealedDetails
  /** Revisions of bundles that entries name and that may not be noted for the archive yet, sorted. */
  readonly bundles: readonly string[]
}

/** Somebody else has extended, or replaced, the head that a batch builds on. Nothing of the batch was stored. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved'
}

/** The durable log. */
export interface LogStore {
  /** Read from one moment, so that another writer cannot make it look broken. */
  readEdge(): Promise<Edge>
  newestHead(): Promise<Head>
  findPlaces(entryIds: readonly string[]): Promise<Place[]>
  /** Full tiles, in any order. A tile that is missing is left out. */
  findTiles(ids: readonly TileId[]): Promise<FullTile[]>
  /**
   * MUST NOT resolve before all of the batch is durable.
   * @throws HeadMoved when another batch came first.
   */
  commit(batch: Batch): Promise<void>
  /** Those of these entries that there are, in the order of the log. */
  findLeaves(indexes: readonly number[]): Promise<StoredLeaf[]>
  listLeaves(from: number, limit: number): Promise<StoredLeaf[]>
  listHeads(after: number, limit: number): Promise<Head[]>
}
