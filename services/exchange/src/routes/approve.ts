import { Conflict, NotFound } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { type Approval, assertCapacity, assertNotOwnAct } from '../domain/casework/approval.ts'
import { eachOf, notSeated, repeated } from '../domain/casework/named.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { signatureFaults } from '../domain/casework/signature.ts'
import { approvalStatement } from '../domain/casework/statements.ts'
import type { Operation } from '../operation.ts'
import { approvalRepository } from '../storage/approvals.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { secrecyRepository } from '../storage/secrecy.ts'
import { sessionRepository } from '../storage/sessions.ts'

/**
 * By the chair, the prosecutor or an attendee, each signing for what is theirs. INVARIANT (I4): a secret item exists
 * for an approver when its holder named them in a decision of their own; before, it is answered like an unknown one.
 */
export const approve: Operation<'approve'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { params, body } = request
    const { as, itemId, sessionId } = body
    const me = actor.professional
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, me.units).get(params.caseId)
      assertOpen(file)
      // All that concerns the approver alone comes first: no fault of theirs depends on what the item is.
      const session = sessionId === undefined ? undefined : await sessionRepository(tx, file).find(sessionId)
      assertCapacity(actor, body, session)
      const recipients = eachOf('/recipients', body.recipients)
      assertNone([
        ...notSeated(directory, file.unit, recipients),
        ...repeated(recipients),
        ...signatureFaults(me, approvalStatement(params.caseId, body), body.signature, at),
      ])

      const item = await itemRepository(tx, file).find(itemId)
      const named = await secrecyRepository(tx, file).isNamed(itemId, me.id)
      if (item === undefined || (item.secret && item.holder !== actor.agency && !named)) throw new NotFound()
      const approvals = approvalRepository(tx, file)
      assertNotOwnAct(actor, body, item, await approvals.hasAsked(me.id, body.purpose, item.holder))
      if (await approvals.isRepeated(me.id, body))
        throw new Conflict('approved-before', 'You signed this before.')
      const approval: Approval = { id: newId(), as, itemId: item.id, recordedAt: at.toISOString() }
      await approvals.insert(approval, me.id, body)
      const effect = body.dissent ? 'dissent-signed' : 'approval-signed'
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'decision',
        effect,
        purpose: body.purpose,
      })
      return { status: 201, body: approval }
    })
  }
