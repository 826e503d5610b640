import { type Kysely, sql } from 'kysely'
import type { AuditTables } from './schema.ts'

/** Of these entries, those that a review has looked at and that two people have closed. */
export async function findReviewed(
  db: Kysely<AuditTables>,
  indexes: readonly number[],
): Promise<ReadonlySet<number>> {
  // By the entries of reviews, which are indexed, and not by the view, which takes all of them apart.
  const { rows } = await sql<{ idx: number }>`
    select distinct unnest(entries) as idx from review
    where entries && ${indexes}::bigint[]
      and exists (select 1 from review_deed where review_id = review.id and act = 'closed')`.execute(db)
  const wanted = new Set(indexes)
  return new Set(rows.map(({ idx }) => idx).filter((idx) => wanted.has(idx)))
}
