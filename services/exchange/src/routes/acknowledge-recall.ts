import { Conflict, NotFound } from '@casebridge/service'
import { hasRole, sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { ofRecall, presentRecall, RECALL } from '../domain/mistakes/recall.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { attestMistake } from '../storage/mistakes.ts'
import { queueAct } from '../storage/queue-act.ts'
import { recallRepository } from '../storage/recalls.ts'
import { dropTasks } from '../storage/tasks.ts'

/** By the recipient, who says what became of the own copies; once that is overdue, by a reviewer of their agency. */
export const acknowledgeRecall: Operation<'acknowledgeRecall'> =
  (deps) =>
  async ({ actor, trace, request: { params, body } }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    const reach = hasRole(actor, 'lawfulness-reviewer') ? 'review' : 'case'
    return asCaller(deps.db, sightOf(actor, reach), async (tx) => {
      const recalls = recallRepository(tx, units)
      const recall = await recalls.get(params.recallId)
      const forAgency =
        reach === 'review' && recall.escalatedAt !== null && recall.recipientAgency === actor.agency
      if (recall.recipient !== by && !forAgency) throw new NotFound()
      const state = advance(RECALL, recall.state, 'acknowledge')
      if (!(await recalls.acknowledge(recall, body.copies, by, at)))
        throw new Conflict('state', 'It has moved on.')
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofRecall(recall), event: 'acknowledgement', effect: 'recall-done' },
      })
      await dropTasks(tx, { unit: recall.unit, kind: 'acknowledge-recall', about: recall.id }, at)
      const { mistakeId, unit } = recall
      if (mistakeId !== null && (await attestMistake(tx, unit, mistakeId, at)))
        await queueAct(deps, tx, {
          ...{ actor, trace, at, unit, event: 'acknowledgement', effect: 'mistake-attested' },
        })
      const done = { ...recall, state, copies: body.copies, acknowledgedAt: at.toISOString() }
      return { status: 201, body: presentRecall(deps.directory(), done) }
    })
  }
