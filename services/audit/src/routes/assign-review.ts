import { assignReview as assign } from '../domain/review/assign-review.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** To oneself or to another auditor who is competent for it. */
export const assignReview: Operation<'assignReview'> = (deps) => async (call) => {
  const { request } = call
  const review = await assign(deps, doerOf(call), askedIn(request), request.body.to)
  return { status: 201, ...(await reviewReply(deps, review)) }
}
