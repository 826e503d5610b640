import { openDetail as open } from '../domain/review/open-detail.ts'
import type { Operation } from '../operation.ts'
import { doerOf } from './review-reply.ts'

/** Who acted in an entry and what they wrote; that it is opened is recorded before it is shown. */
export const openDetail: Operation<'openDetail'> = (deps) => async (call) => {
  const { body, params } = call.request
  const opened = await open(deps, doerOf(call), { review: params.reviewId, ...body })
  return { status: 201, body: { entryId: body.entryId, ...opened } }
}
