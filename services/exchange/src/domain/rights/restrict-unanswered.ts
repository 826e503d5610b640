import { lapseContest, listUnanswered } from '../../storage/contests.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import type { Clock } from '../keep-clocks.ts'
import { ofContest } from './contest.ts'
import { findPersonBehind } from './person-behind.ts'
import { letReviewersDecide } from './reviewers.ts'

/** A contest that its holder did not answer in time restricts the item, whatever was asked for, until it is decided. */
export const restrictUnanswered: Clock = {
  name: 'contest-unanswered',
  due: (_, tx, now, page) => listUnanswered(tx, now, page),
  async act(parts, tx, due, now) {
    const contest = await lapseContest(tx, due, now)
    if (contest === undefined) return false
    await letReviewersDecide(tx, parts.directory(), contest, now)
    await queueClockAct(parts, tx, {
      ...{ at: now, agency: contest.holder, ...ofContest(contest) },
      ...{ event: 'alteration', effect: 'contest-overdue' },
      person: await findPersonBehind(parts, tx, 'contest', contest),
    })
    return true
  },
}
