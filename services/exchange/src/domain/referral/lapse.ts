import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { lapseReferral, listUnanswered } from '../../storage/referrals.ts'
import type { Clock } from '../keep-clocks.ts'

/** What was not answered in time has lapsed: nobody waits for it, and what it said is not readable any more. */
export const lapseReferrals: Clock = {
  name: 'referral-lapsed',
  due: (_, tx, now, page) => listUnanswered(tx, now.toISOString().slice(0, 10), page),
  async act(parts, tx, { unit, id }, at) {
    const referral = await lapseReferral(tx, unit, id, at)
    if (referral === undefined) return false
    await queueClockAct(parts, tx, {
      ...{ at, unit, agency: referral.from.agency, event: 'alteration', effect: 'referral-lapsed' },
      ...{ purpose: 'early-help', holders: [referral.from.agency], recipients: [referral.to.agency] },
      classes: ['REF:hit'],
    })
    return true
  },
}
