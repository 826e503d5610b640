import { listOverdue, markOverdue } from '../../storage/breaches.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import type { Clock } from '../keep-clocks.ts'
import { ofBreach } from './breach.ts'

/** 72 hours have passed and the authority does not know: that is in the register, and in the ledger. */
export const overdueBreaches: Clock = {
  name: 'breaches',
  due: (_parts, tx, now, page) => listOverdue(tx, now, page),
  async act(parts, tx, { unit, id }, now) {
    const breach = await markOverdue(tx, unit, id, now)
    if (breach === undefined) return false
    await queueClockAct(parts, tx, {
      ...{ at: now, agency: breach.agency, event: 'alteration', effect: 'breach-overdue' },
      ...ofBreach(breach),
    })
    return true
  },
}
