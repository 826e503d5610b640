import { isCompetent } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { DetailDamaged } from '../details/vault.ts'
import type { Reader } from '../readers.ts'
import { digestOf, documentOf } from './deed.ts'
import type { ReviewParts } from './parts.ts'
import type { Review } from './review.ts'
import { readEntry } from './stored-entry.ts'

type Parts = Pick<ReviewParts, 'hash' | 'reviews' | 'entries'>

/**
 * A review, each deed held against its entry in the log.
 * @throws NotFound alike for an unknown id and for one that the reader is not competent for: there is nothing to try.
 * @throws DetailDamaged when a deed is not what was recorded.
 */
export async function getReview(parts: Parts, reader: Reader, id: string): Promise<Review> {
  const review = await parts.reviews.find(id)
  if (review === undefined || !mayKnow(reader, review)) throw new NotFound()
  await assertRecorded(parts, review)
  return review
}

export function mayKnow(reader: Reader, { agency, regime }: Pick<Review, 'agency' | 'regime'>): boolean {
  return isCompetent(reader, { id: agency, regime })
}

/** @throws DetailDamaged at the first deed that its entry does not tell of, or that stands at a wrong place. */
export async function assertRecorded(
  { hash, entries }: Omit<Parts, 'reviews'>,
  review: Review,
): Promise<void> {
  const stored = await entries.listById(review.deeds.map(({ entryId }) => entryId))
  const known = new Map(stored.map((one) => [one.entryId, readEntry(hash, one).entry]))
  for (const [i, deed] of review.deeds.entries()) {
    const entry = known.get(deed.entryId)
    const recorded =
      entry?.event === 'review' &&
      entry.transaction === review.id &&
      entry.decision === digestOf(hash, documentOf(review.id, deed))
    if (!recorded || deed.sequence !== i + 1) {
      throw new DetailDamaged(`deed ${i + 1} of review ${review.id} is not what was recorded`)
    }
  }
}

/** Names the state of a review for those who change it: every deed gives another. */
export function entityTag({ deeds }: Pick<Review, 'deeds'>): string {
  return `"${deeds.length}"`
}
