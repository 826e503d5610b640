import { TILE_WIDTH, type TileId, tilesOfLevel } from '@casebridge/ledger'
import { type Kysely, sql } from 'kysely'
import type { Edge, LogStore, Place, StoredLeaf } from '../domain/log/log-store.ts'
import type { FullTile, Head } from '../domain/log/tree.ts'
import { uuids } from './binary-array.ts'
import { insertBatch } from './insert-batch.ts'
import type { AuditTables } from './schema.ts'

/** The log in PostgreSQL. */
export function logRepository(db: Kysely<AuditTables>): LogStore {
  return {
    readEdge: () => readEdge(db),
    newestHead: () => newestHead(db),
    findPlaces: (entryIds) => findPlaces(db, entryIds),
    findTiles: (ids) => findTiles(db, ids),
    commit: (batch) => insertBatch(db, batch),
    findLeaves: (indexes) =>
      leaves(db).where(sql<boolean>`idx = any(${indexes}::bigint[])`).execute().then(toLeaves),
    listLeaves: (from, limit) => leaves(db).where('idx', '>=', from).limit(limit).execute().then(toLeaves),
    listHeads: (after, limit) =>
      db
        .selectFrom('tree_head')
        .select(['size', 'root'])
        .where('size', '>', after)
        .orderBy('size')
        .limit(limit)
        .execute(),
  }
}

function readEdge(db: Kysely<AuditTables>): Promise<Edge> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (tx) => {
    const { received_at, ...head } = await tx
      .selectFrom('tree_head')
      .select(['size', 'root', 'received_at'])
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const rest = tilesOfLevel(0, head.size).full * TILE_WIDTH
    // One more than can be left over shows what the head does not count.
    const stored = await leaves(tx).where('idx', '>=', rest).limit(TILE_WIDTH).execute()
    const tiles = await edgeTiles(tx, head.size)
    return { head, receivedAt: new Date(received_at), leaves: toLeaves(stored), tiles }
  })
}

/** The full tiles whose roots make the partial tiles of a tree. */
export async function edgeTiles(db: Kysely<AuditTables>, size: number): Promise<FullTile[][]> {
  const tiles: FullTile[][] = []
  for (let level = 1; TILE_WIDTH ** level <= size; level++) {
    const { full, partial } = tilesOfLevel(level, size)
    tiles.push(await tileRow(db, level - 1, full * TILE_WIDTH, partial))
  }
  return tiles
}

function newestHead(db: Kysely<AuditTables>): Promise<Head> {
  return db
    .selectFrom('tree_head')
    .select(['size', 'root'])
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

async function findPlaces(db: Kysely<AuditTables>, entryIds: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<Pick<AuditTables['entry'], 'idx' | 'entry_id' | 'leaf_hash'>>`
    select idx, entry_id, leaf_hash from find_places(${uuids(entryIds)}::uuid[])`.execute(db)
  return rows.map((row) => ({ index: row.idx, entryId: row.entry_id, leafHash: row.leaf_hash }))
}

export async function findTiles(db: Kysely<AuditTables>, ids: readonly TileId[]): Promise<FullTile[]> {
  const levels = ids.map(({ level }) => level)
  const indexes = ids.map(({ index }) => index)
  const wanted = sql<{ level: number; n: number }>`unnest(${levels}::smallint[], ${indexes}::bigint[])`
  const rows = await db
    .selectFrom('tile')
    .innerJoin(wanted.as<'wanted'>(sql`wanted(level, n)`), (join) =>
      join.onRef('wanted.level', '=', 'tile.level').onRef('wanted.n', '=', 'tile.n'),
    )
    .select(['tile.level', 'tile.n', 'tile.data'])
    .execute()
  return rows.map(toTile)
}

async function tileRow(
  db: Kysely<AuditTables>,
  level: number,
  from: number,
  count: number,
): Promise<FullTile[]> {
  const rows = await db
    .selectFrom('tile')
    .selectAll()
    .where('level', '=', level)
    .where('n', '>=', from)
    .orderBy('n')
    .limit(count)
    .execute()
  return rows.map(toTile)
}

function leaves(db: Kysely<AuditTables>) {
  return db.selectFrom('entry').select(['idx', 'leaf', 'leaf_hash']).orderBy('idx')
}

function toLeaves(rows: readonly { idx: number; leaf: Uint8Array; leaf_hash: Uint8Array }[]): StoredLeaf[] {
  return rows.map((row) => ({ index: row.idx, leaf: row.leaf, leafHash: row.leaf_hash }))
}

function toTile(row: { level: number; n: number; data: Uint8Array }): FullTile {
  return { level: row.level, index: row.n, data: row.data }
}
