import type { Head } from '@casebridge/policy'
import type { Kysely, Selectable } from 'kysely'
import type { PublicationStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export function publicationRepository(db: Kysely<Schema>): PublicationStore {
  return {
    async findNewest(kind) {
      const row = await db
        .selectFrom('publication')
        .selectAll()
        .where('kind', '=', kind)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && toHead(row)
    },

    async archive({ revision, kind, bytes }) {
      await db
        .insertInto('document')
        .values({ revision, kind, bytes })
        .onConflict((conflict) => conflict.column('revision').doNothing())
        .execute()
    },

    async issue({ kind, sequence, revision, issuedAt, expiresAt }) {
      await db
        .insertInto('publication')
        .values({ kind, sequence, revision, issued_at: issuedAt, expires_at: expiresAt })
        .execute()
    },

    async findBytes(kind, revision) {
      const row = await db
        .selectFrom('document')
        .select('bytes')
        .where('revision', '=', revision)
        .where('kind', '=', kind)
        .executeTakeFirst()
      return row?.bytes
    },
  }
}

function toHead(row: Selectable<Schema['publication']>): Head {
  return {
    kind: row.kind,
    sequence: row.sequence,
    revision: row.revision,
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
  }
}
