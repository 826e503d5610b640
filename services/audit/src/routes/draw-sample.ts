import { drawSample as draw } from '../domain/review/draw-sample.ts'
import type { Operation } from '../operation.ts'
import { doerOf } from './review-reply.ts'
import { sampleReply } from './sample-reply.ts'

/** Draws from the first witnessed checkpoint after the plan, and opens a review of each entry drawn. */
export const drawSample: Operation<'drawSample'> = (deps) => async (call) => {
  const sample = await draw(deps, doerOf(call), call.request.params.sampleId)
  return { status: 201, ...(await sampleReply(deps, sample)) }
}
