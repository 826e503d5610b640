import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { advance } from '../domain/casework/machine.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { INDICATORS } from '../domain/learning/indicators.ts'
import { CASE_COURSE } from '../domain/plan/course.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { supportsSomeone } from '../storage/measures.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'
import { dropTasks } from '../storage/tasks.ts'
import { countIndicator } from '../storage/work-counts.ts'

/** By the chair, with a neutral outcome (S38); ends every sharing in the case. Nothing of its plan may go on. */
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
      const state = advance(CASE_COURSE, file.state, 'close')
      if (await supportsSomeone(tx, file)) {
        throw new Conflict('measures-go-on', 'A measure of its plan goes on: complete it or end it first.')
      }
      const { outcome, reason } = request.body
      if (!(await cases.close(file, key, { outcome, reason }, at))) {
        throw new Conflict('case-closed', 'The case is closed.')
      }
      const { unit, track } = file
      await dropTasks(tx, { unit, kind: 'review-case', about: file.id }, at)
      if (outcome === 'no-concern-left') {
        await countIndicator(tx, { unit, track, kind: INDICATORS.closedWithoutConcern, at })
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'alteration',
        effect: 'case-closed',
        classes: ['CASE:file'],
        justification: reason,
        person: aboutCase(file),
      })
      const participants = await participantRepository(tx).list(file)
      return {
        status: 201,
        body: presentCase(deps.directory(), actor, { ...file, state, outcome }, participants),
      }
    })
  }
