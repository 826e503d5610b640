import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { advance } from '../domain/casework/machine.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { assertAnswersFor, CASE_COURSE } from '../domain/plan/course.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'
import { versioned } from '../storage/versioned.ts'

/** By the owner or the chair: support goes on, and the case is on its way to its end. */
export const scaleDown: Operation<'scaleDown'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      assertAnswersFor(file, actor)
      assertOpen(file)
      const state = advance(CASE_COURSE, file.state, 'scale-down')
      await versioned(tx, 'case_file', file, { state })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'case-scaling-down' },
        ...{ classes: ['CASE:file'], justification: body.reason, person: aboutCase(file) },
      })
      const participants = await participantRepository(tx).list(file)
      return { status: 201, body: presentCase(deps.directory(), actor, { ...file, state }, participants) }
    })
  }
