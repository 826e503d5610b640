import { doDeed } from '../domain/review/do-deed.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** Closed by another person than the one who concluded it. */
export const closeReview: Operation<'closeReview'> = (deps) => async (call) => {
  const { request } = call
  const asked = { ...askedIn(request), note: request.body.note }
  const review = await doDeed(deps, doerOf(call), asked, () => ({ act: 'closed', codes: {} }))
  return { status: 201, ...(await reviewReply(deps, review)) }
}
