import { lapseDelivery, listLapsing } from '../../storage/deliveries.ts'
import { findDisclosures } from '../../storage/disclosures.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { dropTasks } from '../../storage/tasks.ts'
import type { Clock } from '../keep-clocks.ts'
import { ofDisclosure } from './finish.ts'

/** What nobody delivered in time is not delivered any more; whoever needs it asks again. */
export const lapseDeliveries: Clock = {
  name: 'deliveries that nobody made',
  due: (_parts, tx, now, page) => listLapsing(tx, now, page),
  async act(parts, tx, { unit, id }, now) {
    if (!(await lapseDelivery(tx, unit, id, now))) return false
    await dropTasks(tx, { unit, kind: 'deliver-item', about: id }, now)
    // What was never recorded was made known to nobody: there is nothing to say of it.
    const [disclosure] = await findDisclosures(tx, [unit], [id])
    if (disclosure === undefined) return true
    await queueClockAct(parts, tx, {
      ...{ ...ofDisclosure(disclosure), at: now, agency: disclosure.holder },
      ...{ event: 'alteration', effect: 'delivery-lapsed', recipients: [disclosure.recipientAgency] },
    })
    return true
  },
}
