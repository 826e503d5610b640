import { type Kysely, sql } from 'kysely'
import type { EntrySource, StoredEntry } from '../domain/review/stored-entry.ts'
import type { AuditTables } from './schema.ts'

/** Entries as reviews look at them. */
export function reviewEntries(db: Kysely<AuditTables>): EntrySource {
  const entries = () => db.selectFrom('entry').selectAll().orderBy('idx')
  return {
    async listByIndex(indexes) {
      return toEntries(await entries().where(sql<boolean>`idx = any(${indexes}::bigint[])`).execute())
    },
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
