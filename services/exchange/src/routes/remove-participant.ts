import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { assertRemovable, getTakingPart } from '../domain/casework/circle.ts'
import { endSheets } from '../domain/casework/end-sheets.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair, with a reason, whatever state the case is in: nobody stays on it longer than they are needed (S34). */
export const removeParticipant: Operation<'removeParticipant'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { professional, reason } = request.body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const participants = participantRepository(tx)
      const { agency } = getTakingPart(await participants.list(file), professional)
      assertRemovable(actor, file, professional)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      await endSheets(deps, tx, file, { actor, trace, at }, { attendee: professional })
      if (!(await participants.remove(file, professional, { key, reason }, at))) {
        throw new Conflict('already-removed', `${professional} was removed from the case.`)
      }
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'participant-removed' },
        recipients: [agency],
        classes: ['CASE:participant'],
        justification: reason,
        person: aboutCase(file),
      })
      const circle = await participants.list(file)
      return { status: 201, body: presentCase(deps.directory(), actor, file, circle) }
    })
  }
