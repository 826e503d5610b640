import { requestOpening as ask } from '../domain/review/openings.ts'
import type { Operation } from '../operation.ts'
import { askedIn, doerOf, reviewReply } from './review-reply.ts'

/** Asks to open what an entry made known; another auditor grants it. */
export const requestOpening: Operation<'requestOpening'> = (deps) => async (call) => {
  const { request } = call
  const { entryId, reason: note } = request.body
  const review = await ask(deps, doerOf(call), { ...askedIn(request), note }, entryId)
  return { status: 201, ...(await reviewReply(deps, review)) }
}
