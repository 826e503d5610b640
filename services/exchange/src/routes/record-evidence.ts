import { Conflict } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { classesIn, type Evidence, evidenceFaults, presentEvidence } from '../domain/casework/evidence.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { evidenceRepository } from '../storage/evidence.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By an agency about what it holds itself: nobody records consent to get another's items. */
export const recordEvidence: Operation<'recordEvidence'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { body } = request
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const { unit } = file
      assertOpen(file)
      assertNone(evidenceFaults(deps.directory(), unit, body, at))
      if (!(await itemRepository(tx, file).holdsAny(actor.agency, body.categories))) {
        throw new Conflict('holder-only', 'Your agency holds nothing of these categories on the case.')
      }
      const evidence: Evidence = {
        unit,
        id: newId(),
        caseId: file.id,
        kind: body.kind,
        on: body.on,
        agency: actor.agency,
        recordedBy: actor.professional.id,
        categories: body.categories,
        purposes: body.purposes,
        recipients: body.recipients ?? null,
        recordedAt: at.toISOString(),
        withdrawnAt: null,
      }
      const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
      await evidenceRepository(tx, file).insert(evidence, key, body.how)
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'alteration',
        effect: `${body.kind}-recorded`,
        holders: [actor.agency],
        classes: classesIn(body.categories, body.kind),
        person: aboutCase(file),
      })
      return { status: 201, body: presentEvidence(evidence) }
    })
  }
