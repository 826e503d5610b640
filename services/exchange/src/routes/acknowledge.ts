import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { ofDisclosure } from '../domain/disclosure/finish.ts'
import { personOf } from '../domain/disclosure/read.ts'
import { disclosureView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findCasesSeen } from '../storage/cases.ts'
import { acknowledgeDisclosure, findDisclosures } from '../storage/disclosures.ts'
import { queueAct } from '../storage/queue-act.ts'
import { countReadings } from '../storage/readings.ts'

/** Acknowledge what was received: the recipient's side of the same transaction, as a leaf of its own. */
export const acknowledge: Operation<'acknowledge'> =
  (deps) =>
  async ({ actor, trace, request: { params } }) => {
    const { units, id } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const [found] = await findDisclosures(tx, units, [params.disclosureId])
      if (found === undefined || found.recipient !== id) throw new NotFound()
      const at = deps.now()
      if (await acknowledgeDisclosure(tx, found, at)) {
        await queueAct(deps, tx, {
          ...{ actor, trace, at, ...ofDisclosure(found), event: 'acknowledgement', effect: 'received' },
          ...{ recipients: [actor.agency], person: await personOf(deps, tx, found) },
        })
      }
      const [now] = await findDisclosures(tx, units, [found.id])
      const readings = await countReadings(tx, units, [found.id])
      const casesSeen = await findCasesSeen(tx, units, [found])
      return {
        status: 201,
        body: disclosureView(deps.directory(), now ?? found, readings.get(found.id) ?? 0, casesSeen),
      }
    })
  }
