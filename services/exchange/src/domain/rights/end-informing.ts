import { endOneInforming, listEnded } from '../../storage/informings.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import type { Clock } from '../keep-clocks.ts'
import { ofInforming } from './informing.ts'
import { findPersonBehind } from './person-behind.ts'

/** What was put off is due, and what was restricted ends: neither goes on because nobody looked. */
export const endInforming: Clock = {
  name: 'informing-ended',
  due: (_, tx, now, page) => listEnded(tx, now, page),
  async act(parts, tx, due, now) {
    const ended = await endOneInforming(tx, due, now)
    if (ended === undefined) return false
    await queueClockAct(parts, tx, {
      ...{ at: now, ...ofInforming(ended), agency: ended.agency, event: 'alteration' },
      effect: ended.state === 'due' ? 'informing-due' : 'restriction-lapsed',
      person: await findPersonBehind(parts, tx, 'informing', ended),
    })
    return true
  },
}
