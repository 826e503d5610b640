import { type Kysely, sql } from 'kysely'
import type { DetailStore } from '../domain/details/detail-store.ts'
import { byteas } from './binary-array.ts'
import { inView } from './in-view.ts'
import type { AuditTables } from './schema.ts'

/** The erasable details in PostgreSQL. Rows about persons are read through functions that name the persons in view. */
export function detailRepository(db: Kysely<AuditTables>): DetailStore {
  return {
    async keepIndexKey(wrapped) {
      await db
        .insertInto('index_key')
        .values({ id: 1, wrapped })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return (await db.selectFrom('index_key').select('wrapped').executeTakeFirstOrThrow()).wrapped
    },
    async findYearKey(year) {
      const row = await db
        .selectFrom('year_key')
        .select('wrapped')
        .where('year', '=', year)
        .executeTakeFirst()
      return row?.wrapped
    },
    async findSubjectKeys(subjectIndexes) {
      const { rows } = await sql<AuditTables['subject_key']>`
        select subject_index, wrapped from subject_keys(${byteas(subjectIndexes)}::bytea[])`.execute(db)
      return rows.map((row) => ({ subjectIndex: row.subject_index, wrapped: row.wrapped }))
    },
    findActorEntry: (entryId) =>
      inView(db, 'audit.reach', 'review', async (tx) => {
        const row = await tx
          .selectFrom('actor_detail as a')
          .innerJoin('entry as e', 'e.entry_id', 'a.entry_id')
          .select(['e.idx', 'e.leaf', 'e.leaf_hash', 'a.year', 'a.ciphertext'])
          .where('a.entry_id', '=', entryId)
          .executeTakeFirst()
        if (row === undefined) return undefined
        const { idx: index, leaf, leaf_hash: leafHash, year, ciphertext } = row
        return { index, entryId, leaf, leafHash, year, ciphertext }
      }),
    async erase(subjectIndex, destroy) {
      await db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ wrapped: Uint8Array }>`
          select wrapped from erase_subject(${subjectIndex}::bytea)`.execute(tx)
        // INVARIANT: before the rows are gone for good, so that a crash leaves what the next attempt needs to go on.
        for (const { wrapped } of rows) await destroy(wrapped)
      })
    },
    async keepSecretsName(name) {
      await db
        .insertInto('secrets')
        .values({ id: 1, name })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return (await db.selectFrom('secrets').select('name').executeTakeFirstOrThrow()).name
    },
    async listSubjectEntries(subjectIndex) {
      const { rows } = await sql<AuditTables['entry'] & { ciphertext: Uint8Array }>`
        select idx, entry_id, leaf, leaf_hash, ciphertext from subject_rows(${subjectIndex}::bytea)`.execute(
        db,
      )
      return rows.map((row) => ({
        index: row.idx,
        entryId: row.entry_id,
        leaf: row.leaf,
        leafHash: row.leaf_hash,
        ciphertext: row.ciphertext,
      }))
    },
    async listActors(entryIds) {
      const { rows } = await sql<AuditTables['actor_detail']>`
        select entry_id, year, ciphertext from actor_details(${entryIds}::uuid[])`.execute(db)
      return rows.map(({ entry_id, year, ciphertext }) => ({ entryId: entry_id, year, ciphertext }))
    },
  }
}
