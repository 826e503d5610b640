import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../call.ts'
import { SCHOOL } from '../people.ts'
import { lift, reviewOfWarning } from '../sealing.ts'
import type { CallGroup } from './group.ts'

type Schemas = exchange.components['schemas']

const reason = 'The danger was concrete, and no other help was near.'

export const seal: CallGroup = {
  bodies: {
    writeVariant: { variant: 'full', text: 'Away on five Wednesday afternoons, and there otherwise.' },
    assessReview: { finding: 'lawful', reason },
    confirmReview: { agrees: true, reason },
    deliver: {},
    changeQuota: { most: 10_000, perDays: 1 },
  },
  ofNoCase: {
    getQuota: 'A rule of a unit about an agency.',
    changeQuota: 'A rule of a unit about an agency.',
  },
  async makeIds(constellation, { caseId, attendance }) {
    const lifted = await send(constellation, SCHOOL, lift(constellation, SCHOOL, caseId, attendance))
    return {
      decisionId: bodyOf<Schemas['SecrecyDecision']>(lifted).id,
      reviewId: await reviewOfWarning(constellation, `HR-${randomInt(100_000_000, 999_999_999)}`),
    }
  },
}
