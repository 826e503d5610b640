import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { findOverdue, listOverdue, setSuspended, suspendReview } from '../../storage/reviews.ts'
import type { Clock } from '../keep-clocks.ts'
import { notifyOfSuspension } from './notify.ts'
import { personAndKeyOf } from './person-and-key.ts'
import { ofReview } from './review.ts'

/**
 * Keeps from its recipient what an emergency made known, when 72 hours passed and two people have not reviewed it. The
 * review goes on, and ends the suspension when they find it lawful.
 */
export const suspendUnreviewed: Clock = {
  name: 'emergencies without a review',
  due: (_parts, tx, now, page) => listOverdue(tx, now, page),
  async act(parts, tx, { unit, id }, now) {
    const review = await findOverdue(tx, unit, id, now)
    if (review === undefined || !(await suspendReview(tx, review, now))) return false
    await setSuspended(tx, review.disclosure, now.toISOString())
    await notifyOfSuspension(tx, parts.directory(), review, now)
    const { person } = await personAndKeyOf(parts, tx, review.disclosure)
    await queueClockAct(parts, tx, {
      ...{ ...ofReview(review), at: now, agency: review.disclosure.holder, person },
      ...{ event: 'decision', effect: 'disclosure-suspended' },
      recipients: [review.disclosure.recipientAgency],
    })
    return true
  },
}
