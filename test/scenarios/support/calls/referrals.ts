import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../call.ts'
import { FAMILY_DESK } from '../people.ts'
import { deskReferral } from '../referring.ts'
import type { CallGroup } from './group.ts'

export const referrals: CallGroup = {
  bodies: { declineReferral: { because: 'no-room' }, endReferral: { outcome: 'help-given' } },
  async makeIds(constellation) {
    const offered = await send(constellation, FAMILY_DESK, deskReferral(constellation))
    const { referral } = bodyOf<exchange.components['schemas']['ReferralOffered']>(offered)
    return { referralId: referral?.id ?? '' }
  },
}
