import { answerReferral } from '../domain/referral/answer-referral.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'

/** By who accepted it, in a code about the help. */
export const endReferral: Operation<'endReferral'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const referral = await answerReferral(deps, {
      ...{ id: params.referralId, act: 'end', by: 'to', actor, trace },
      noted: (endedAt) => ({ endedAt, outcome: body.outcome }),
    })
    return { status: 201, body: presentReferral(referral) }
  }
