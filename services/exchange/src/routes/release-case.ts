import { Conflict, Forbidden, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { advance } from '../domain/casework/machine.ts'
import { MISTAKE, presentMistake } from '../domain/mistakes/mistake.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { mistakeRepository, setFrozen } from '../storage/mistakes.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By the chair, when everybody has attested what became of what they were told, and never by who froze it. */
export const releaseCase: Operation<'releaseCase'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    assertChair(actor)
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const mistakes = mistakeRepository(tx, units)
      const mistake = await mistakes.get(params.mistakeId)
      if (mistake.kind !== 'wrong-person' || mistake.caseId === null) throw new NotFound()
      const file = await caseRepository(tx, units).get(mistake.caseId)
      if (mistake.reportedBy === by) throw new Forbidden('You froze it yourself; somebody else releases it.')
      const state = advance(MISTAKE, mistake.state, 'release')
      if (!(await mistakes.release(mistake, by, at))) throw new Conflict('state', 'It has moved on.')
      await setFrozen(tx, file.unit, file.id, null)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'case-released' },
        ...{ classes: ['CASE:file'], justification: body.reason, person: aboutCase(file) },
      })
      return { status: 201, body: presentMistake({ ...mistake, state, releasedAt: at.toISOString() }) }
    })
  }
