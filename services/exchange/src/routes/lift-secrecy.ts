import { Conflict, NotFound } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { type SecrecyDecision, secrecyFaults } from '../domain/casework/secrecy.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { secrecyRepository } from '../storage/secrecy.ts'
import { sessionRepository } from '../storage/sessions.ts'

/**
 * By the author of the item, whose secret it is, alone. INVARIANT (I4, I8): to everybody else, the chair and the
 * author's own colleagues among them, the item does not exist: the same answer after the same queries.
 */
export const liftSecrecy: Operation<'liftSecrecy'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { params, body } = request
    const { purpose, recipients, sessionId, variant } = body
    const holder = actor.professional
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, holder.units).get(params.caseId)
      const item = await itemRepository(tx, file).find(params.itemId)
      if (item?.author !== holder.id) throw new NotFound()

      assertOpen(file)
      const session = sessionId === undefined ? undefined : await sessionRepository(tx, file).find(sessionId)
      assertNone(secrecyFaults({ directory, holder, place: params, item, session, body, now: at }))
      const decision: SecrecyDecision = {
        id: newId(),
        itemId: item.id,
        purpose,
        recipients,
        ...(sessionId === undefined ? {} : { sessionId }),
        variant,
        recordedAt: at.toISOString(),
      }
      const decisions = secrecyRepository(tx, file)
      if (!(await decisions.insert(decision, actor, body))) {
        const made = await decisions.findSigned(body.signature, holder.id)
        if (made === undefined || made.withdrawnAt !== undefined)
          throw new Conflict(
            'signed-before',
            'What was decided with this signature was withdrawn: sign anew.',
          )
        return { status: 201, body: made }
      }
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'decision',
        effect: 'secrecy-lifted',
        holders: [actor.agency],
        purpose,
      })
      return { status: 201, body: decision }
    })
  }
