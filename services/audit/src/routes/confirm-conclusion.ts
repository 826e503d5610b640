import { doDeed } from '../domain/review/do-deed.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** The second reviewer agrees. */
export const confirmConclusion: Operation<'confirmConclusion'> = (deps) => async (call) => {
  const { request } = call
  const asked = { ...askedIn(request), note: request.body.note }
  const review = await doDeed(deps, doerOf(call), asked, () => ({ act: 'confirmed', codes: {} }))
  return { status: 201, ...(await reviewReply(deps, review)) }
}
