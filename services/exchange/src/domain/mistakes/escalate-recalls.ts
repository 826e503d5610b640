import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { escalate, listOverdue } from '../../storage/recalls.ts'
import type { Clock } from '../keep-clocks.ts'
import { ofRecall } from './recall.ts'

/** Nobody acknowledged in time what was taken back: it is a matter of the recipient's agency now. */
export const escalateRecalls: Clock = {
  name: 'recalls',
  due: (_parts, tx, now, page) => listOverdue(tx, now, page),
  async act(parts, tx, { unit, id }, now) {
    const recall = await escalate(tx, unit, id, now)
    if (recall === undefined) return false
    await queueClockAct(parts, tx, {
      ...{ at: now, agency: recall.recipientAgency, event: 'alteration', effect: 'recall-escalated' },
      ...ofRecall(recall),
    })
    return true
  },
}
