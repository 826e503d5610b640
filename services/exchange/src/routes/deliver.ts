import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { addressFaults } from '../domain/casework/envelope.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { DELIVERY } from '../domain/disclosure/delivery.ts'
import { ofDisclosure } from '../domain/disclosure/finish.ts'
import { personOf } from '../domain/disclosure/read.ts'
import { anyStands } from '../domain/disclosure/standing.ts'
import { disclosureView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findCasesSeen } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findDelivery, setDelivered } from '../storage/deliveries.ts'
import { findDisclosures } from '../storage/disclosures.ts'
import { findItemRows } from '../storage/item-rows.ts'
import { queueAct } from '../storage/queue-act.ts'
import { countReadings } from '../storage/readings.ts'
import { dropTasks } from '../storage/tasks.ts'

/** By the holder's agency, after the receipt: what is closed for its recipient passes through, and is not opened (P8). */
export const deliver: Operation<'deliver'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const [found] = await findDisclosures(tx, units, [params.disclosureId])
      if (found === undefined || found.holder !== actor.agency) throw new NotFound()
      const delivery = await findDelivery(tx, found.unit, found.id)
      const [item] = await findItemRows(tx, found.unit, [found.itemId])
      if (delivery === undefined || item === undefined) throw new NotFound()

      const { envelope } = body
      assertNone(envelope ? addressFaults(deps.directory(), envelope, [found.recipientAgency]) : [])
      advance(DELIVERY, delivery.state, 'deliver')
      if (!(await anyStands(tx, units, [found], at)))
        throw new Conflict('not-standing', 'This may not be told any more; do not deliver it.')
      const key = await getDataKey(tx, deps.keyEncryption, found.unit, item.key_id)
      if (!(await setDelivered(tx, delivery, at, key, envelope)))
        throw new Conflict('state', 'It was delivered meanwhile.')
      await dropTasks(tx, { unit: found.unit, kind: 'deliver-item', about: found.id }, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofDisclosure(found), event: 'alteration', effect: 'item-delivered' },
        ...{ recipients: [found.recipientAgency], person: await personOf(deps, tx, found) },
      })
      const readings = await countReadings(tx, units, [found.id])
      const casesSeen = await findCasesSeen(tx, units, [found])
      return {
        status: 201,
        body: disclosureView(deps.directory(), found, readings.get(found.id) ?? 0, casesSeen),
      }
    })
  }
