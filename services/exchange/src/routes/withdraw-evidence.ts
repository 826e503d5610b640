import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { classesIn, presentEvidence } from '../domain/casework/evidence.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { evidenceRepository } from '../storage/evidence.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the agency that recorded it, on a closed case too; honoured for everything that has not left yet. */
export const withdrawEvidence: Operation<'withdrawEvidence'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { caseId, evidenceId } = request.params
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(caseId)
      const recorded = evidenceRepository(tx, file)
      const evidence = await recorded.find(evidenceId, actor.agency)
      if (evidence === undefined) throw new NotFound()
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      if (!(await recorded.withdraw(evidence, key, request.body.reason, at))) {
        throw new Conflict('already-withdrawn', 'This was withdrawn before.')
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'alteration',
        effect: 'evidence-withdrawn',
        holders: [actor.agency],
        classes: classesIn(evidence.categories, evidence.kind),
        justification: request.body.reason,
        person: aboutCase(file),
      })
      return { status: 201, body: presentEvidence({ ...evidence, withdrawnAt: at.toISOString() }) }
    })
  }
