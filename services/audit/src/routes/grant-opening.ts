import { grantOpening as grant } from '../domain/review/openings.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** The second of four eyes on an opening. */
export const grantOpening: Operation<'grantOpening'> = (deps) => async (call) => {
  const { body } = call.request
  const asked = { ...askedIn(call.request), note: body.reason }
  const review = await grant(deps, doerOf(call), asked, body.request)
  return { status: 201, ...(await reviewReply(deps, review)) }
}
