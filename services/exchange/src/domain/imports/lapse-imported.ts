import { findCaseOfClock } from '../../storage/case-reviews.ts'
import { endLabelTasks, lapse, listLapsing } from '../../storage/imported-items.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { advance } from '../casework/machine.ts'
import type { Clock } from '../keep-clocks.ts'
import { IMPORTED_ITEM } from './imported-item.ts'

/** Erases what was brought over and whose holder did not label it in time (P15): what nobody answers for is not kept. */
export const lapseImported: Clock = {
  name: 'lapse-imported',
  due: (_parts, tx, now, page) => listLapsing(tx, now, page),
  async act(parts, tx, due, now) {
    const item = await lapse(tx, due, advance(IMPORTED_ITEM, 'locked', 'lapse'), now)
    if (item === undefined) return false
    await endLabelTasks(tx, item, now)
    const file = await findCaseOfClock(tx, item.unit, item.caseId)
    await queueClockAct(parts, tx, {
      ...{ at: now, unit: item.unit, agency: item.holder, event: 'erasure', effect: 'imported-item-lapsed' },
      ...{ holders: [item.holder], classes: ['ITEM:imported'] },
      // Of a person who was erased in between nothing is left to say.
      person:
        file === undefined || file.subject === 'erased'
          ? null
          : { subject: file.subject, case: file.id, items: [item.id] },
    })
    return true
  },
}
