import { answerReferral } from '../domain/referral/answer-referral.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'

/** By whom it was made to. */
export const acceptReferral: Operation<'acceptReferral'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const referral = await answerReferral(deps, {
      ...{ id: params.referralId, act: 'accept', by: 'to', actor, trace },
      noted: (answeredAt) => ({ answeredAt }),
    })
    return { status: 201, body: presentReferral(referral) }
  }
