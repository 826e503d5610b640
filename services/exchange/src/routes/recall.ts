import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { ofDisclosure } from '../domain/disclosure/finish.ts'
import { personOf } from '../domain/disclosure/read.ts'
import { disclosureView } from '../domain/disclosure/views.ts'
import { dueAfter } from '../domain/mistakes/recall.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findCasesSeen } from '../storage/cases.ts'
import { findDataKey } from '../storage/data-keys.ts'
import { findDisclosures, keepRecallReason } from '../storage/disclosures.ts'
import { findIntentRowById } from '../storage/intents.ts'
import { queueAct } from '../storage/queue-act.ts'
import { countReadings } from '../storage/readings.ts'
import { takeBackDisclosure } from '../storage/recalls.ts'

/**
 * Take a disclosure back, and all that its recipient told from it: its content is shown to nobody but its holder. By
 * anybody of the agency that gave it, on the case or not: who gave it may have left (P20).
 */
export const recall: Operation<'recall'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const [found] = await findDisclosures(tx, units, [params.disclosureId])
      if (found === undefined || found.holder !== actor.agency) throw new NotFound()
      const intent = await findIntentRowById(tx, found.unit, found.intentId)
      if (intent === undefined) throw new NotFound()
      const key = await findDataKey(tx, deps.keyEncryption, found.unit, intent.key_id)
      const at = deps.now()
      const told = await takeBackDisclosure(tx, found.unit, found.id, at, dueAfter(at))
      if (told.length > 0) {
        const place = { unit: found.unit, table: 'disclosure', id: found.id, field: 'recall_reason' }
        // What was erased meanwhile is taken back as everything is, or taking it back would tell that it was (P10).
        if (key !== undefined) await keepRecallReason(tx, found, conceal(key.bytes, place, body.reason))
        await queueAct(deps, tx, {
          ...{ actor, trace, at, ...ofDisclosure(found), event: 'alteration', effect: 'recalled' },
          ...{ recipients: told, justification: body.reason },
          person: key === undefined ? null : await personOf(deps, tx, found),
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
