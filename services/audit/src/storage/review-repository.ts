import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ReviewOpener } from '../domain/review/review.ts'
import type { AuditTables } from './schema.ts'

/** Reviews in PostgreSQL. */
export function reviewRepository(db: Kysely<AuditTables>): ReviewOpener {
  return {
    async open(review) {
      const opened = await db
        .insertInto('review')
        .values({
          id: review.id ?? randomUUID(),
          reason_key: review.reasonKey,
          origin: review.origin,
          flag: review.flag,
          agency: review.agency,
          regime: review.regime,
          entries: [...review.entries],
          weight: review.weight,
          opened_at: review.openedAt.toISOString(),
          due_at: review.dueAt?.toISOString() ?? null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      return opened !== undefined
    },
  }
}
