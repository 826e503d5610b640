import { type Kysely, sql } from 'kysely'
import type { ProfessionalSubjects } from '../domain/flags/professional-subjects.ts'
import { inReview } from './in-review.ts'
import type { AuditTables } from './schema.ts'

/** Which persons are professionals, in PostgreSQL. */
export function professionalSubjectRepository(db: Kysely<AuditTables>): ProfessionalSubjects {
  return {
    register: ({ subject, actor, agency }) =>
      inReview(db, async (tx) => {
        await tx
          .insertInto('professional_subject')
          .values({ subject_index: subject, actor_index: actor, agency })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
    withdraw: (actors) =>
      inReview(db, async (tx) => {
        await tx
          .deleteFrom('professional_subject')
          .where(sql<boolean>`actor_index = any(${actors}::bytea[])`)
          .execute()
      }),
    listActors: () =>
      inReview(db, async (tx) => {
        const rows = await tx
          .selectFrom('professional_subject')
          .select(['actor_index', 'agency'])
          .distinct()
          .execute()
        return rows.map((row) => ({ actor: row.actor_index, agency: row.agency }))
      }),
  }
}
