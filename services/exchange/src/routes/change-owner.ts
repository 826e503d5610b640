import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase, takingPart } from '../domain/casework/case-file.ts'
import { assertAnswers, assertMayOwn, getTakingPart } from '../domain/casework/circle.ts'
import { assertDeskMayAnswer } from '../domain/casework/desk.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'
import { dropTasks } from '../storage/tasks.ts'

/** By the owner or the chair: exactly one lead agency and one named owner, at every moment (S41). */
export const changeOwner: Operation<'changeOwner'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { professional, reason } = request.body
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const cases = caseRepository(tx, actor.professional.units)
      const file = await cases.get(request.params.caseId)
      assertAnswers(actor, file)
      assertMatches(request.headers['If-Match'], tagOf(file))
      assertOpen(file)
      const circle = takingPart(await participantRepository(tx).list(file))
      const heir = getTakingPart(circle, professional)
      const { leadAgency = file.leadAgency } = request.body
      assertMayOwn(directory, file, heir, leadAgency)
      assertDeskMayAnswer(directory, [leadAgency, heir.agency], circle)
      const changed = await cases.handOver(file, professional, leadAgency)
      await dropTasks(tx, { unit: file.unit, kind: 'take-over-case', about: file.id }, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'owner-changed' },
        recipients: [...new Set([heir.agency, leadAgency])],
        classes: ['CASE:file'],
        justification: reason,
        person: aboutCase(file),
      })
      const body = presentCase(directory, actor, changed, circle)
      return { status: 201, headers: { ETag: tagOf(changed) }, body }
    })
  }
