import { Forbidden } from '@casebridge/service'
import { hasRole, sightOf } from '../actor.ts'
import { isMomentAndId, pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentReviewState } from '../domain/emergency/review.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { placeOf, reviewRepository } from '../storage/reviews.ts'

/** What is due for review in the caller's units, without content: no case, no person, no item. */
export const listReviews: Operation<'listReviews'> =
  (deps) =>
  async ({ request, actor }) => {
    if (!hasRole(actor, 'lawfulness-reviewer')) throw new Forbidden()
    const page = pageRequestOf(request.query, isMomentAndId)
    const { grounds } = deps.policy().common.texts[languageOf(request.headers['Accept-Language'])]
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const reviews = await reviewRepository(tx, actor.professional.units).listDue(page)
      const body = pageOf(reviews, page.limit, placeOf, (review) => ({
        ...presentReviewState(review),
        flags: review.flags.map((code) => ({ code, text: grounds[code] })),
      }))
      return { status: 200, body }
    })
  }
