import { Conflict, Forbidden } from '@casebridge/service'
import { hasRole, sightOf } from '../actor.ts'
import { aboutCase, takingPart } from '../domain/casework/case-file.ts'
import { endSheets } from '../domain/casework/end-sheets.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the professional concerned or the chair; possible on a closed case too, for what was told stays told. */
export const declareConflict: Operation<'declareConflict'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { professional, reason } = request.body
    if (professional !== actor.professional.id && !hasRole(actor, 'chair')) throw new Forbidden()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const participants = participantRepository(tx)
      // Read before: the one who declares their own conflict sees nothing of the case after it.
      const circle = await participants.list(file)
      if (!circle.some((one) => one.professional === professional)) {
        assertNone([bodyIssue('/professional', 'not-on-case', `${professional} takes no part in the case.`)])
      }
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      await endSheets(deps, tx, file, { actor, trace, at }, { attendee: professional })
      if (!(await participants.declareConflict(file, key, professional, reason, at))) {
        throw new Conflict('already-declared', `The conflict of interest of ${professional} is on record.`)
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'alteration',
        effect: 'conflict-declared',
        classes: ['CASE:participant'],
        justification: reason,
        person: aboutCase(file),
      })
      const remaining = takingPart(circle).filter((one) => one.professional !== professional)
      return { status: 201, body: presentCase(deps.directory(), actor, file, remaining) }
    })
  }
