import type { Entry } from '@casebridge/ledger'
import { Conflict, Forbidden, NotFound } from '@casebridge/service'
import { type OpenedActor, openActor } from '../details/open-actor.ts'
import { mayOpenActor } from './competence.ts'
import { getReview } from './get-review.ts'
import { assertImpartial, involvedIn } from './impartial.ts'
import { type Doer, type ReviewParts, recordAct } from './parts.ts'
import { progressOf } from './progress.ts'
import type { Review } from './review.ts'
import { readEntry } from './stored-entry.ts'

/**
 * Opens who acted in an entry of a review, why, and whom they told; or what a reviewer wrote with a deed.
 * INVARIANT (I1): that it is opened is recorded before anything is decrypted to be shown.
 * @throws NotFound for an entry that the review has nothing to do with; Forbidden, Conflict.
 */
export async function openDetail(
  parts: ReviewParts,
  doer: Doer,
  {
    review: id,
    entryId,
    reason,
  }: { readonly review: string; readonly entryId: string; readonly reason: string },
): Promise<OpenedActor> {
  const review = await getReview(parts, doer, id)
  const [stored] = await parts.entries.listById([entryId])
  const isDeed = review.deeds.some((deed) => deed.entryId === entryId)
  if (stored === undefined || !(isDeed || review.entries.includes(stored.index))) throw new NotFound()
  assertImpartial(await involvedIn(parts, review), doer)
  const { entry } = readEntry(parts.hash, stored)
  if (!isDeed) assertReviews(parts, review, doer, entry)
  await recordAct(parts, doer, {
    ...{ transaction: review.id, effect: 'detail-opened', holders: [review.agency], justification: reason },
    decision: null,
    // Which entry was opened.
    basis: [entryId],
  })
  const [actor] = await parts.store.listActors([entryId])
  return openActor(parts, entry, actor)
}

// The assigned reviewer, and whoever may be the second while a conclusion waits for one; and nobody gets at who acted for
// an agency beyond the own competence by a review of an agency within it.
function assertReviews({ readers }: ReviewParts, { deeds }: Review, doer: Doer, entry: Entry): void {
  if (!mayOpenActor(readers(), doer, entry)) {
    throw new Forbidden('You are not competent for the agency that acted.')
  }
  const { state, assignedTo } = progressOf(deeds)
  if (state === 'open' || state === 'closed') throw new Conflict('state', `The review is ${state}.`)
  if (state === 'assigned' && assignedTo !== doer.professional) {
    throw new Forbidden('It is assigned to another reviewer.')
  }
}
