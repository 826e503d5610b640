import { type Kysely, sql } from 'kysely'
import type { SealedDetailSource } from '../domain/export/open-details.ts'
import type { AuditTables } from './schema.ts'

/** Sealed details by entry. They are in view of a transaction that says that it is a review, and of no other. */
export function sealedDetails(db: Kysely<AuditTables>): SealedDetailSource {
  return {
    find: (entryIds) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('audit.reach', 'review', true)`.execute(tx)
        const ids = sql<boolean>`entry_id = any(${entryIds}::uuid[])`
        const actors = await tx
          .selectFrom('actor_detail')
          .select(['entry_id', 'year', 'ciphertext'])
          .where(ids)
          .execute()
        const persons = await tx
          .selectFrom('person_detail')
          .select(['entry_id', 'subject_index', 'ciphertext'])
          .where(ids)
          .execute()
        return {
          actors: new Map(actors.map(({ entry_id, year, ciphertext }) => [entry_id, { year, ciphertext }])),
          persons: new Map(
            persons.map((row) => [
              row.entry_id,
              { subjectIndex: row.subject_index, ciphertext: row.ciphertext },
            ]),
          ),
        }
      }),
  }
}
