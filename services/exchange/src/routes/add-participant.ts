import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { assertDeskUntold } from '../domain/casework/desk.ts'
import { getMember } from '../domain/casework/named.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair, with a reason. Whoever declared a conflict of interest on the case is not added again. */
export const addParticipant: Operation<'addParticipant'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { professional, reason, circle = 'inner' } = request.body
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      assertOpen(file)
      const { unit } = file
      const named = { pointer: '/professional', code: professional }
      const { agency } = getMember(directory, unit, named)
      assertDeskUntold(directory, file, agency)
      const participants = participantRepository(tx)
      const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
      const admission = { professional, agency, reason, circle }
      if (!(await participants.admit(file, key, admission, actor.professional.id, at))) {
        throw new Conflict('already-on-case', `${professional} is or was a participant of the case.`)
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'alteration',
        effect: 'participant-added',
        recipients: [agency],
        classes: ['CASE:participant'],
        justification: reason,
        person: aboutCase(file),
      })
      return { status: 201, body: presentCase(directory, actor, file, await participants.list(file)) }
    })
  }
