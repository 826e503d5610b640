import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { endOfAge, listOfAge } from '../../storage/representatives.ts'
import type { Clock } from '../keep-clocks.ts'
import { findPersonBehind } from './person-behind.ts'
import { ofRepresentative } from './representative.ts'

/** Nobody speaks for who has come of age: from that day on the person does (P16). */
export const endRepresentations: Clock = {
  name: 'representative-of-age',
  due: (_, tx, now, page) => listOfAge(tx, now, page),
  async act(parts, tx, due, now) {
    const ended = await endOfAge(tx, due, now)
    if (ended === undefined) return false
    await queueClockAct(parts, tx, {
      ...{ at: now, ...ofRepresentative(ended), agency: ended.namedAgency },
      ...{ event: 'alteration', effect: 'representative-ended' },
      person: await findPersonBehind(parts, tx, 'representative', ended),
    })
    return true
  },
}
