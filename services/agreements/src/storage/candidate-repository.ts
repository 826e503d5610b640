import type { Kysely, Selectable } from 'kysely'
import type { Candidate, CandidateStore } from '../domain/storage.ts'
import type { Schema } from './schema.ts'

export function candidateRepository(db: Kysely<Schema>): CandidateStore {
  return {
    async add({ revision, agreement, version, proposedBy, proposedAt, shadowUntil }) {
      await db
        .insertInto('candidate')
        .values({
          revision,
          agreement,
          version,
          proposed_by: proposedBy,
          proposed_at: proposedAt,
          shadow_until: shadowUntil ?? null,
        })
        .execute()
    },

    async listInShadow(now) {
      const newest = db
        .selectFrom('candidate')
        .selectAll()
        .distinctOn('revision')
        .orderBy('revision')
        .orderBy('id', 'desc')
      const rows = await db
        .selectFrom(newest.as('newest'))
        .selectAll()
        .where('shadow_until', '>', now.toISOString())
        .orderBy('id', 'desc')
        .execute()
      return rows.map(toCandidate)
    },
  }
}

function toCandidate(row: Selectable<Schema['candidate']>): Candidate {
  return {
    revision: row.revision,
    agreement: row.agreement,
    version: row.version,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    ...(row.shadow_until !== null && { shadowUntil: row.shadow_until }),
  }
}
