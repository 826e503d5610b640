import { answerReferral } from '../domain/referral/answer-referral.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'

/** By who made it; what it said is not readable any more. */
export const withdrawReferral: Operation<'withdrawReferral'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const referral = await answerReferral(deps, {
      ...{ id: params.referralId, act: 'withdraw', by: 'from', actor, trace },
      noted: (endedAt) => ({ endedAt }),
    })
    return { status: 201, body: presentReferral(referral) }
  }
