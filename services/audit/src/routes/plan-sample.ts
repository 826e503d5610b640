import { planSample as plan } from '../domain/review/plan-sample.ts'
import type { Operation } from '../operation.ts'
import { doerOf } from './review-reply.ts'
import { sampleReply } from './sample-reply.ts'

/** Announces a sample before anybody can know what it will hold. */
export const planSample: Operation<'planSample'> = (deps) => async (call) => {
  const { body, headers } = call.request
  const sample = await plan(deps, doerOf(call), body, headers['Idempotency-Key'])
  return { status: 201, ...(await sampleReply(deps, sample)) }
}
