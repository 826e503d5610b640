import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair; ends every sharing in the case. */
export const closeCase: Operation<'closeCase'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const cases = caseRepository(tx, actor.professional.units)
      const file = await cases.get(request.params.caseId)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      assertOpen(file)
      if (!(await cases.close(file, key, request.body.reason, at))) {
        throw new Conflict('case-closed', 'The case is closed.')
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'alteration',
        effect: 'case-closed',
        classes: ['CASE:file'],
        justification: request.body.reason,
        person: aboutCase(file),
      })
      const participants = await participantRepository(tx).list(file)
      return {
        status: 201,
        body: presentCase(deps.directory(), actor, { ...file, state: 'closed' }, participants),
      }
    })
  }
