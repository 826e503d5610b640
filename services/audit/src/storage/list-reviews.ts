import { type Kysely, sql } from 'kysely'
import type { ReviewQuery, ReviewSight, ReviewStore } from '../domain/review/review.ts'
import { toOpened } from './opened-review.ts'
import type { AuditTables } from './schema.ts'

/**
 * Reviews that somebody is competent for, the oldest first and one beyond the limit.
 * INVARIANT (I8): never one of the own agency.
 */
export async function listReviews(
  db: Kysely<AuditTables>,
  { own, regimes, agencies }: ReviewSight,
  { state, agency, flag, because, due, after, limit }: ReviewQuery,
): ReturnType<ReviewStore['list']> {
  let rows = db
    .selectFrom('review')
    .innerJoin('review_state', 'review_state.review_id', 'review.id')
    .selectAll('review')
    .select('review_state.state')
    .where('review.agency', '<>', own)
    .where(sql<boolean>`review.regime = any(${regimes}::text[])`)
  if (agencies !== undefined) rows = rows.where(sql<boolean>`review.agency = any(${agencies}::text[])`)
  if (state !== undefined) rows = rows.where('review_state.state', '=', state)
  if (agency !== undefined) rows = rows.where('review.agency', '=', agency)
  if (flag !== undefined) rows = rows.where('review.flag', '=', flag)
  if (because !== undefined) rows = rows.where('review.origin', '=', because)
  if (due !== undefined) rows = rows.where('due_at', '<', due).where('review_state.state', '<>', 'closed')
  if (after !== undefined) {
    rows = rows.where(
      sql<boolean>`(opened_at, review.id) > (${after.openedAt}::timestamptz, ${after.id}::uuid)`,
    )
  }
  const found = await rows
    .orderBy('opened_at')
    .orderBy('review.id')
    .limit(limit + 1)
    .execute()
  return found.map((row) => ({ ...toOpened(row), state: row.state }))
}
