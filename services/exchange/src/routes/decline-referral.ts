import { answerReferral } from '../domain/referral/answer-referral.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'

/** By whom it was made to, in a code about the service; what it said is not readable any more. */
export const declineReferral: Operation<'declineReferral'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const referral = await answerReferral(deps, {
      ...{ id: params.referralId, act: 'decline', by: 'to', actor, trace },
      noted: (answeredAt) => ({ answeredAt, because: body.because }),
    })
    return { status: 201, body: presentReferral(referral) }
  }
