import { getSample as get } from '../domain/review/get-sample.ts'
import type { Operation } from '../operation.ts'
import { doerOf } from './review-reply.ts'
import { sampleReply } from './sample-reply.ts'

/** A sample as planned and as drawn; everything that is needed to draw it again. */
export const getSample: Operation<'getSample'> = (deps) => async (call) => {
  const { sample } = await get(deps, doerOf(call), call.request.params.sampleId)
  return { status: 200, ...(await sampleReply(deps, sample)) }
}
