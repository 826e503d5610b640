import { caseRepository } from '../../storage/cases.ts'
import { seatsInView } from '../../storage/gone.ts'
import { participantRepository } from '../../storage/participants.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import type { Clock } from '../keep-clocks.ts'
import { aboutCase } from './case-file.ts'
import { endSheetsByClock } from './end-sheets.ts'

/**
 * A guest whose visit is over sees nothing from that moment on, by row-level security alone; this puts it on record and
 * takes the seat away (S63).
 */
export const endVisits: Clock = {
  name: 'end-visits',
  due(_parts, tx, now, { after, limit }) {
    return seatsInView(tx).withVisitsOver(now, after, limit)
  },
  async act(parts, tx, { unit, id }, at) {
    const file = await caseRepository(tx, [unit]).get(id)
    const participants = participantRepository(tx)
    let ended = false
    for (const guest of await seatsInView(tx).visitorsOver(unit, id, at)) {
      if (!(await participants.remove(file, guest, null, at))) continue
      ended = true
      await queueClockAct(parts, tx, {
        ...{ at, unit, agency: file.leadAgency, event: 'alteration', effect: 'guest-ended' },
        classes: ['CASE:participant'],
        person: aboutCase(file),
      })
      await endSheetsByClock(parts, tx, file, guest, at)
    }
    return ended
  },
}
