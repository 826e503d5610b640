import type { exchange } from '@casebridge/contract'
import type { Category } from '@casebridge/policy'
import { machine, type StateOf } from '../casework/machine.ts'

type Schemas = exchange.components['schemas']

/** An offer of early help, from one professional to another: answered, taken back, or lapsed. */
export const REFERRAL = machine({
  states: ['offered', 'accepted', 'declined', 'withdrawn', 'lapsed', 'ended'],
  acts: {
    accept: { offered: 'accepted' },
    decline: { offered: 'declined' },
    // Also after it was accepted: the person may change their mind.
    withdraw: { offered: 'withdrawn', accepted: 'withdrawn' },
    lapse: { offered: 'lapsed' },
    end: { accepted: 'ended' },
  },
})

export type ReferralState = StateOf<typeof REFERRAL>

/** In codes: what it says is the disclosure. */
export interface Referral {
  readonly unit: string
  readonly id: string
  readonly from: Schemas['Reviewer']
  readonly to: Schemas['Reviewer']
  readonly category: Category
  readonly state: ReferralState
  readonly disclosureId: string
  readonly offeredAt: string
  /** RFC 3339 date: the last day for an answer. */
  readonly answerBy: string
  readonly answeredAt: string | null
  /** Why the help was not taken on: about the service, never about the person. */
  readonly because: Schemas['ReferralDecline']['because'] | null
  readonly outcome: Schemas['ReferralEnd']['outcome'] | null
  readonly endedAt: string | null
}

/** What changes with an answer; the rest stays as it was offered. */
export type Answered = Partial<Pick<Referral, 'answeredAt' | 'because' | 'outcome' | 'endedAt'>>

export function presentReferral(referral: Referral): Schemas['Referral'] {
  const { answeredAt, because, outcome, endedAt, ...codes } = referral
  return {
    ...codes,
    ...(answeredAt !== null && { answeredAt }),
    ...(because !== null && { because }),
    ...(outcome !== null && { outcome }),
    ...(endedAt !== null && { endedAt }),
  }
}
