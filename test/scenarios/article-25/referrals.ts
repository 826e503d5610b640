import type { exchange } from '@casebridge/contract'
import { FAMILY_DESK, SOCIAL_WORK } from '../support/people.ts'
import { deskReferral } from '../support/referring.ts'
import { DISCLOSED, type EntryGroup, type Expected, post } from './group.ts'

type Offered = exchange.components['schemas']['ReferralOffered']

const IN_CODES =
  'Codes and times of what the caller offered or was offered; what it says is read as a disclosure.'
const moved = (effect: string): readonly Expected[] => [
  { event: 'alteration', effect, has: ['holders', 'recipients', 'purpose', 'basis', 'classes', 'person'] },
]

export const referrals: EntryGroup = {
  entries: {
    offerReferral: [
      { event: 'disclosure', effect: 'permit', has: DISCLOSED },
      { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
    ],
    acceptReferral: moved('referral-accepted'),
    declineReferral: moved('referral-declined'),
    withdrawReferral: moved('referral-withdrawn'),
    endReferral: moved('referral-ended'),
  },
  without: { listReferrals: IN_CODES, getReferral: IN_CODES },
  async act({ as, constellation }) {
    const offer = async () => {
      const { referral } = await as<Offered>('offerReferral', FAMILY_DESK, deskReferral(constellation))
      return `referrals/${referral?.id}`
    }
    const accepted = await offer()
    await as('acceptReferral', SOCIAL_WORK, post(`${accepted}/acceptance`))
    await as('endReferral', SOCIAL_WORK, post(`${accepted}/outcome`, { outcome: 'help-given' }))
    await as('declineReferral', SOCIAL_WORK, post(`${await offer()}/decline`, { because: 'no-room' }))
    await as('withdrawReferral', FAMILY_DESK, post(`${await offer()}/withdrawal`))
  },
}
