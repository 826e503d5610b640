import { Conflict, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { secrecyRepository } from '../storage/secrecy.ts'

/**
 * By its author alone, on an open case and on a closed one: nobody is held to having spoken. INVARIANT (I4): to
 * everybody else, those it names among them, there is no such decision, before and after.
 */
export const withdrawSecrecy: Operation<'withdrawSecrecy'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { id: holder, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const item = await itemRepository(tx, file).find(params.itemId)
      if (item?.author !== holder) throw new NotFound()
      const decisions = secrecyRepository(tx, file)
      const decision = await decisions.findOwn(params.decisionId, item.id, holder)
      if (decision === undefined) throw new NotFound()

      if (!(await decisions.withdraw(decision.id, at)))
        throw new Conflict('withdrawn-before', 'You withdrew this decision before.')
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'decision', effect: 'secrecy-withdrawn' },
        ...{ holders: [actor.agency], purpose: decision.purpose },
      })
      return { status: 201, body: { ...decision, withdrawnAt: at.toISOString() } }
    })
  }
