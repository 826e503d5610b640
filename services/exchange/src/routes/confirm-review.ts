import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { confirmationOf } from '../domain/emergency/confirm.ts'
import { endOf, passOn } from '../domain/emergency/notify.ts'
import { personAndKeyOf } from '../domain/emergency/person-and-key.ts'
import { assertNotInvolved, assertSecond, ofReview, presentReviewState } from '../domain/emergency/review.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { insertStep } from '../storage/review-steps.ts'
import { reviewRepository, setSuspended } from '../storage/reviews.ts'

/** The second of two reviewers agrees with the first, and then it holds; or disputes, and it is assessed anew. */
export const confirmReview: Operation<'confirmReview'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const reviews = reviewRepository(tx, units)
      const review = await reviews.get(params.reviewId)
      assertNotInvolved(review, actor)
      assertSecond(review, actor)
      const { state, act, effect, suspendedAt } = confirmationOf(review, body.agrees, at)
      const ends = act === 'confirmed' && { closedAt: at.toISOString() }
      await reviews.move(review, state, { confirmedBy: by, suspendedAt, ...ends })
      if (suspendedAt !== review.suspendedAt) await setSuspended(tx, review.disclosure, suspendedAt)
      if (act === 'confirmed') await endOf(tx, review, at)
      else await passOn(tx, deps.directory(), review, 'assess-emergency', at)
      const { person, key } = await personAndKeyOf(deps, tx, review.disclosure)
      await insertStep(tx, review, { id: newId(), act, by, at, reason: body.reason }, key)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofReview(review), event: 'decision', effect },
        ...{ justification: body.reason, person },
      })
      return { status: 201, body: presentReviewState({ ...review, state, suspendedAt }) }
    })
  }
