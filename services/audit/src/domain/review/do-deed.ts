import { randomBytes } from 'node:crypto'
import { assertMatches, PreconditionFailed } from '@casebridge/service'
import { type Deed, type Doing, digestOf, documentOf } from './deed.ts'
import { entityTag, getReview } from './get-review.ts'
import { assertImpartial, type Involved, involvedIn } from './impartial.ts'
import { assertMayDo } from './may-do.ts'
import { type Doer, type ReviewParts, recordAct } from './parts.ts'
import { type Progress, progressOf } from './progress.ts'
import type { Review } from './review.ts'

/** What is asked for. */
export interface Asked {
  readonly review: string
  /** The header, as it came. */
  readonly ifMatch: string | undefined
  /** Kept encrypted beside the entry of the deed. */
  readonly note?: string
}

/** What a deed is decided on. */
export interface Situation {
  readonly review: Review
  readonly progress: Progress
  readonly involved: Involved
}

/**
 * One deed on one review: decided on what its author has read, recorded in the log, then stored.
 *
 * A crash between the two leaves an entry of a deed that did not happen. That is harmless: a review is what its deeds
 * are, and a retry records the same deed anew. Of two who act at once both are recorded and one is stored, the other
 * is told that it changed meanwhile. What is stored is always recorded.
 * @throws NotFound, PreconditionRequired, PreconditionFailed, Conflict, Forbidden; then nothing was done.
 */
export async function doDeed(
  parts: ReviewParts,
  doer: Doer,
  { review: id, ifMatch, note }: Asked,
  decide: (situation: Situation) => Doing | Promise<Doing>,
): Promise<Review> {
  const review = await getReview(parts, doer, id)
  assertMatches(ifMatch, entityTag(review))
  const progress = progressOf(review.deeds)
  const involved = await involvedIn(parts, review)
  assertImpartial(involved, doer)
  const doing = await decide({ review, progress, involved })
  assertMayDo(progress, doer.professional, doing)
  const deed = {
    ...doing,
    sequence: review.deeds.length + 1,
    at: parts.now().toISOString(),
    by: doer.professional,
    agency: doer.agency,
    salt: randomBytes(32).toString('base64'),
  }
  // INVARIANT: recorded, then stored.
  const { entryId } = await recordAct(parts, doer, {
    transaction: review.id,
    effect: doing.act,
    holders: [review.agency],
    decision: digestOf(parts.hash, documentOf(review.id, deed)),
    ...(note !== undefined && { justification: note }),
  })
  const done: Deed = { ...deed, entryId }
  if (!(await parts.reviews.addDeed(review.id, done))) throw new PreconditionFailed()
  return { ...review, deeds: [...review.deeds, done] }
}
