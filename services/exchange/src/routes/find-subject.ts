import { Forbidden } from '@casebridge/service'
import { hasRole, sightOf } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'

/**
 * For the lawfulness reviewer. The pseudonym is computed from the identifier and from nothing that is held, so that
 * the answer is the same for everybody; that it was looked up goes into the ledger.
 */
export const findSubject: Operation<'findSubject'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const [unit] = actor.professional.units
    if (!hasRole(actor, 'lawfulness-reviewer') || unit === undefined) throw new Forbidden()
    const at = deps.now()
    await asCaller(deps.db, sightOf(actor), (tx) =>
      queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'consultation',
        effect: 'subject-lookup',
        classes: ['CASE:subject'],
        justification: request.body.reason,
      }),
    )
    return { status: 200, body: { subject: deps.pseudonym(request.body.identifier) } }
  }
