import { getReview as get } from '../domain/review/get-review.ts'
import type { Operation } from '../operation.ts'
import { doerOf, reviewReply } from './review-reply.ts'

/** One review in codes, held against the log; nothing that anybody wrote, so looking at it is no entry. */
export const getReview: Operation<'getReview'> = (deps) => async (call) => {
  const review = await get(deps, doerOf(call), call.request.params.reviewId)
  return { status: 200, ...(await reviewReply(deps, review)) }
}
