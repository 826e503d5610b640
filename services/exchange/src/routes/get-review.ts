import type { Recordable } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { personView } from '../domain/disclosure/views.ts'
import { personAndKeyOf } from '../domain/emergency/person-and-key.ts'
import { ofReview, presentReviewState } from '../domain/emergency/review.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findIntentRowById, placeOfDetail } from '../storage/intents.ts'
import { listSteps, placeOfStep } from '../storage/review-steps.ts'
import { reviewRepository } from '../storage/reviews.ts'

/** What a reviewer needs to judge an emergency: who, to whom, what kind and why; never what was told. */
export const getReview: Operation<'getReview'> = (deps) => async (call) => {
  const { actor, trace, request } = call
  const { review, intent, steps, person, key } = await load(deps, call)
  const place = placeOfDetail(review.unit, review.disclosure.intentId)
  const texts = key === undefined ? [] : [place, ...steps.map(({ id }) => placeOfStep(review.unit, id))]
  const consulted = await consult(deps, actor, trace, {
    ...ofReview(review),
    ...{ effect: 'review-read', classes: ['REVIEW:reasons'], person, places: texts },
  })
  const reveal = (at: typeof place, bytes: Uint8Array | null | undefined) =>
    key && bytes ? unveilWith(consulted, key.bytes, at, bytes) : undefined
  const detail = reveal(place, intent?.detail) as Pick<Recordable, 'actor'> | undefined
  const justification = detail?.actor?.detail.justification
  const directory = deps.directory()
  const { grounds } = deps.policy().common.texts[languageOf(request.headers['Accept-Language'])]
  const { category, variant, holder, givenBy, recipient } = review.disclosure
  return {
    status: 200,
    body: {
      ...presentReviewState(review),
      ...{ category, variant, holder },
      giver: personView(directory, givenBy),
      recipient: personView(directory, recipient),
      flags: review.flags.map((code) => ({ code, text: grounds[code] })),
      ...(justification && { justification }),
      steps: steps.map((step) => {
        const reason = reveal(placeOfStep(review.unit, step.id), step.reason) as string | undefined
        const { act, finding, professional: by, recorded_at: at } = step
        return { act, by, at, ...(finding && { finding }), ...(reason && { reason }) }
      }),
    },
  }
}

function load(deps: Deps, { actor, request: { params } }: Call<'getReview'>) {
  return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
    const review = await reviewRepository(tx, actor.professional.units).get(params.reviewId)
    const { disclosure } = review
    return {
      review,
      intent: await findIntentRowById(tx, review.unit, disclosure.intentId),
      steps: await listSteps(tx, review),
      ...(await personAndKeyOf(deps, tx, disclosure)),
    }
  })
}
