import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { passOn } from '../domain/emergency/notify.ts'
import { personAndKeyOf } from '../domain/emergency/person-and-key.ts'
import { assertNotInvolved, ofReview, presentReviewState, REVIEW } from '../domain/emergency/review.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'
import { insertStep } from '../storage/review-steps.ts'
import { reviewRepository } from '../storage/reviews.ts'

/** The first of two reviewers says what they find; nothing follows from it before the second agrees. */
export const assessReview: Operation<'assessReview'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const reviews = reviewRepository(tx, units)
      const review = await reviews.get(params.reviewId)
      assertNotInvolved(review, actor)
      const state = advance(REVIEW, review.state, 'assess')
      await reviews.move(review, state, { finding: body.finding, assessedBy: by })
      await passOn(tx, deps.directory(), review, 'confirm-emergency', at)
      const { person, key } = await personAndKeyOf(deps, tx, review.disclosure)
      await insertStep(tx, review, { id: newId(), act: 'assessed', by, at, ...body }, key)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofReview(review), event: 'decision', effect: 'emergency-assessed' },
        ...{ justification: body.reason, person },
      })
      return { status: 201, body: presentReviewState({ ...review, state }) }
    })
  }
