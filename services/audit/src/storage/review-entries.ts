import { type Kysely, sql } from 'kysely'
import type { EntrySource, StoredEntry } from '../domain/review/stored-entry.ts'
import { inReview } from './in-review.ts'
import type { AuditTables } from './schema.ts'

/** Entries as reviews look at them. */
export function reviewEntries(db: Kysely<AuditTables>): EntrySource {
  const entries = () => db.selectFrom('entry').selectAll().orderBy('idx')
  return {
    async listByIndex(indexes) {
      return toEntries(await entries().where(sql<boolean>`idx = any(${indexes}::bigint[])`).execute())
    },
    listByReview: (review) =>
      inReview(db, async (tx) =>
        toEntries(
          await tx
            .selectFrom('entry')
            .selectAll('entry')
            .innerJoin('indexed_entry', 'indexed_entry.idx', 'entry.idx')
            .where('transaction_id', '=', review)
            .orderBy('entry.idx')
            .execute(),
        ),
      ),
    async listById(entryIds) {
      return toEntries(await entries().where(sql<boolean>`entry_id = any(${entryIds}::uuid[])`).execute())
    },
  }
}

function toEntries(rows: readonly AuditTables['entry'][]): StoredEntry[] {
  return rows.map((row) => ({
    index: row.idx,
    entryId: row.entry_id,
    leaf: row.leaf,
    leafHash: row.leaf_hash,
  }))
}
