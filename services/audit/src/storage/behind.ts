import { type Kysely, sql } from 'kysely'
import type { BehindSource } from '../domain/assurance/behind.ts'
import type { AuditTables } from './schema.ts'

/** How far the index and the archive have come; the index is in view of a review only. */
export function behindSource(db: Kysely<AuditTables>): BehindSource {
  return {
    find: () =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('audit.reach', 'review', true)`.execute(tx)
        const { rows } = await sql<{ receivedAt: string; indexed: number; named: number; missing: number }>`
          select (select received_at from tree_head order by size desc limit 1) as "receivedAt",
            (select coalesce(max(idx) + 1, 0) from indexed_entry) as indexed,
            (select count(*)::int from named_bundle) as named,
            (select count(*)::int from named_bundle n
              where not exists (select 1 from bundle b where b.revision = n.revision)) as missing`.execute(tx)
        const [row] = rows
        if (row === undefined) throw new Error('a statement without a row')
        return { ...row, receivedAt: new Date(row.receivedAt) }
      }),
  }
}
