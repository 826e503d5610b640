import { type Kysely, sql } from 'kysely'
import type { MonitorStore, StrayEntry } from '../domain/monitor/monitor-store.ts'
import { edgeTiles, findTiles } from './log-repository.ts'
import type { AuditTables } from './schema.ts'

/** The stored log as the monitor reads it. */
export function monitorRepository(db: Kysely<AuditTables>): MonitorStore {
  return {
    async listRows(from, limit) {
      const query = db.selectFrom('entry').selectAll().where('idx', '>=', from).orderBy('idx').limit(limit)
      const rows = await query.execute()
      return rows.map((row) => ({
        index: row.idx,
        entryId: row.entry_id,
        leaf: row.leaf,
        leafHash: row.leaf_hash,
      }))
    },
    async listSteps(after, upTo) {
      const rows = await db
        .selectFrom('tree_head')
        .select(['size', 'root', 'prev_size', 'prev_root'])
        .where('size', '>', after)
        .where('size', '<=', upTo)
        .orderBy('size')
        .execute()
      return rows.map(({ size, root, prev_size, prev_root }) => ({
        size,
        root,
        previous: prev_size === null || prev_root === null ? undefined : { size: prev_size, root: prev_root },
      }))
    },
    findTiles: (ids) => findTiles(db, ids),
    readEdgeTiles: (size) => edgeTiles(db, size),
    findStray: () => findStray(db),
    listMissingGuards: () => listMissingGuards(db),
  }
}

async function findStray(db: Kysely<AuditTables>): Promise<StrayEntry | undefined> {
  const { rows } = await sql<{ idx: number; entry_id: string }>`
    select idx, entry_id from entry where idx >= (select max(size) from tree_head) order by idx limit 1
  `.execute(db)
  const [stray] = rows
  if (stray === undefined) return undefined
  const original = await db
    .selectFrom('entry')
    .select('idx')
    .where('entry_id', '=', stray.entry_id)
    .where('idx', '<>', stray.idx)
    .orderBy('idx')
    .executeTakeFirst()
    // Without the index that was dropped it may take too long; that the entry is there is what counts.
    .catch(() => undefined)
  return { index: stray.idx, copyOf: original?.idx }
}

/** Columns that a unique index without a condition must cover alone. */
const UNIQUE: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['entry', ['idx']],
  ['entry', ['entry_id']],
  ['tile', ['level', 'n']],
  ['tree_head', ['size']],
  ['tree_head', ['prev_size']],
]
const APPEND_ONLY = ['entry', 'tile', 'tree_head']

async function listMissingGuards(db: Kysely<AuditTables>): Promise<readonly string[]> {
  const { rows: indexes } = await sql<{ on: string }>`
    select c.relname || ' ' || (
      select string_agg(a.attname, ' ' order by k.place)
      from unnest(i.indkey::int2[]) with ordinality k (attnum, place)
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum) as on
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = current_schema()::regnamespace and i.indisunique and i.indisvalid and i.indpred is null
  `.execute(db)
  const { rows: triggers } = await sql<{ on: string }>`
    select c.relname as on from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and t.tgname = 'append_only' and t.tgenabled in ('O', 'A')
  `.execute(db)
  const unique = new Set(indexes.map(({ on }) => on))
  const guarded = new Set(triggers.map(({ on }) => on))
  return [
    ...UNIQUE.map(([table, columns]) => `${table} ${columns.join(' ')}`).filter((on) => !unique.has(on)),
    ...APPEND_ONLY.filter((table) => !guarded.has(table)).map((table) => `${table} append_only`),
  ]
}
