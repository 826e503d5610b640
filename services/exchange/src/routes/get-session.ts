import { sightOf } from '../actor.ts'
import { getInvited, presentSession } from '../domain/casework/session.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { sessionRepository } from '../storage/sessions.ts'

/** One session, for those invited to it. */
export const getSession: Operation<'getSession'> =
  (deps) =>
  async ({ request, actor }) => {
    const { caseId, sessionId } = request.params
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(caseId)
      const session = getInvited(await sessionRepository(tx, file).find(sessionId), actor.professional.id)
      return { status: 200, body: presentSession(deps.directory(), actor, session, deps.now()) }
    })
  }
