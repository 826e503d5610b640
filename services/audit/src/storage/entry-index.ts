import { type Kysely, sql } from 'kysely'
import type { EntryIndex } from '../domain/index/keep-index.ts'
import type { AuditTables } from './schema.ts'

/** The index of entries in PostgreSQL. */
export function entryIndex(db: Kysely<AuditTables>): EntryIndex {
  return {
    async indexMore(most) {
      const { rows } = await sql<{ indexed: number }>`select index_entries(${most}) as indexed`.execute(db)
      return rows[0]?.indexed ?? 0
    },
  }
}
