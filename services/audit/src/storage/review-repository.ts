import { randomUUID } from 'node:crypto'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Deed } from '../domain/review/deed.ts'
import type { Review, ReviewStore } from '../domain/review/review.ts'
import { listReviews } from './list-reviews.ts'
import { toOpened } from './opened-review.ts'
import type { AuditTables } from './schema.ts'

/** Reviews in PostgreSQL. */
export function reviewRepository(db: Kysely<AuditTables>): ReviewStore {
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
    find: (id) => findReview(db, reviews(db).where('id', '=', id)),
    findByReason: (reasonKey) => findReview(db, reviews(db).where('reason_key', '=', reasonKey)),
    findByDeed: (entryId) =>
      findReview(
        db,
        reviews(db).where('id', '=', (deed) =>
          deed.selectFrom('review_deed').select('review_id').where('entry_id', '=', entryId),
        ),
      ),
    async listGranting(entryIds) {
      const granting = await db
        .selectFrom('review_deed')
        .select('review_id')
        .distinct()
        .where('act', '=', 'opening-granted')
        .where(sql<boolean>`codes ->> 'opens' = any(${entryIds}::text[])`)
        .execute()
      const found = granting.map(({ review_id }) => findReview(db, reviews(db).where('id', '=', review_id)))
      return (await Promise.all(found)).filter((review) => review !== undefined)
    },
    list: (sight, query) => listReviews(db, sight, query),
    async addDeed(review, { sequence, act, by, agency, at, codes, salt, entryId }) {
      const added = await db
        .insertInto('review_deed')
        .values({
          review_id: review,
          seq: sequence,
          act,
          by_professional: by,
          by_agency: agency,
          at,
          codes: JSON.stringify(codes),
          salt: Buffer.from(salt, 'base64'),
          entry_id: entryId,
        })
        .onConflict((conflict) => conflict.columns(['review_id', 'seq']).doNothing())
        .returning('seq')
        .executeTakeFirst()
      return added !== undefined
    },
  }
}

function reviews(db: Kysely<AuditTables>) {
  return db.selectFrom('review').selectAll('review')
}

async function findReview(
  db: Kysely<AuditTables>,
  query: ReturnType<typeof reviews>,
): Promise<Review | undefined> {
  const row = await query.executeTakeFirst()
  if (row === undefined) return undefined
  const deeds = await db
    .selectFrom('review_deed')
    .selectAll()
    .where('review_id', '=', row.id)
    .orderBy('seq')
    .execute()
  return { ...toOpened(row), deeds: deeds.map(toDeed) }
}

// The digest in the entry of a deed covers all of it, so a row that is something else is found out when it is read.
function toDeed(row: Selectable<AuditTables['review_deed']>): Deed {
  return {
    sequence: row.seq,
    act: row.act,
    at: row.at,
    by: row.by_professional,
    agency: row.by_agency,
    codes: row.codes,
    salt: Buffer.from(row.salt).toString('base64'),
    entryId: row.entry_id,
  } as Deed
}
