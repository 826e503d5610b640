import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { ofDisclosure } from '../domain/disclosure/finish.ts'
import { personOf } from '../domain/disclosure/read.ts'
import { disclosureView } from '../domain/disclosure/views.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findDisclosures, recallDisclosure } from '../storage/disclosures.ts'
import { findItemRows } from '../storage/item-rows.ts'
import { queueAct } from '../storage/queue-act.ts'
import { countReadings } from '../storage/readings.ts'

/** Take a disclosure back: from now on its content is shown to nobody but its holder. */
export const recall: Operation<'recall'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const [found] = await findDisclosures(tx, units, [params.disclosureId])
      if (found === undefined || found.holder !== actor.agency) throw new NotFound()
      const [item] = await findItemRows(tx, found.unit, [found.itemId])
      if (item === undefined) throw new NotFound()
      const key = await getDataKey(tx, deps.keyEncryption, found.unit, item.key_id)
      const at = deps.now()
      const place = { unit: found.unit, table: 'disclosure', id: found.id, field: 'recall_reason' }
      if (await recallDisclosure(tx, found, conceal(key.bytes, place, body.reason), at)) {
        await queueAct(deps, tx, {
          ...{ actor, trace, at, ...ofDisclosure(found), event: 'alteration', effect: 'recalled' },
          ...{ recipients: [found.recipientAgency], justification: body.reason },
          person: await personOf(deps, tx, found),
        })
      }
      const [now] = await findDisclosures(tx, units, [found.id])
      const readings = await countReadings(tx, units, [found.id])
      return {
        status: 201,
        body: disclosureView(deps.directory(), now ?? found, readings.get(found.id) ?? 0),
      }
    })
  }
