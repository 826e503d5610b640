import { openReview as open } from '../domain/review/open-review.ts'
import type { Operation } from '../operation.ts'
import { doerOf, reviewReply } from './review-reply.ts'

/** Opens a review of entries that an auditor came across. */
export const openReview: Operation<'openReview'> = (deps) => async (call) => {
  const { body, headers } = call.request
  const review = await open(deps, doerOf(call), { ...body, idempotencyKey: headers['Idempotency-Key'] })
  return { status: 201, ...(await reviewReply(deps, review)) }
}
