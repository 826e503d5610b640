import { doDeed } from '../domain/review/do-deed.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** What the assigned reviewer makes of it; severe, it counts only once another has confirmed it. */
export const concludeReview: Operation<'concludeReview'> = (deps) => async (call) => {
  const { request } = call
  const { note, conclusion, grave } = request.body
  const review = await doDeed(deps, doerOf(call), { ...askedIn(request), note }, () => ({
    act: 'concluded',
    codes: { conclusion, grave },
  }))
  return { status: 201, ...(await reviewReply(deps, review)) }
}
