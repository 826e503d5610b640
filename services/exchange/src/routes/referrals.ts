import { acceptReferral } from './accept-referral.ts'
import { declineReferral } from './decline-referral.ts'
import { endReferral } from './end-referral.ts'
import { getReferral } from './get-referral.ts'
import { listReferrals } from './list-referrals.ts'
import { offerReferral } from './offer-referral.ts'
import { withdrawReferral } from './withdraw-referral.ts'

/** Help offered from one agency to another, outside the unit and without a case. */
export const referrals = {
  ...{ offerReferral, listReferrals, getReferral },
  ...{ acceptReferral, declineReferral, withdrawReferral, endReferral },
}
