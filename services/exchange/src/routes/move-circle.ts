import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { assertMovable, getTakingPart } from '../domain/casework/circle.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair. The outer circle is told that coordination is needed, and no more (CASF art. L121-6-2). */
export const moveCircle: Operation<'moveCircle'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { professional, circle, reason } = request.body
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      assertOpen(file)
      const participants = participantRepository(tx)
      const moved = getTakingPart(await participants.list(file), professional)
      assertMovable(actor, file, moved, circle)
      if (!(await participants.move(file, professional, circle))) {
        throw new Conflict('circle', `${professional} is in the ${circle} circle.`)
      }
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: `moved-to-${circle}-circle` },
        recipients: [moved.agency],
        classes: ['CASE:participant'],
        justification: reason,
        person: aboutCase(file),
      })
      const body = presentCase(deps.directory(), actor, file, await participants.list(file))
      return { status: 201, body }
    })
  }
