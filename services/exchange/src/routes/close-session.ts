import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { endSheets } from '../domain/casework/end-sheets.ts'
import { assertNotEnded, getInvited, presentSession } from '../domain/casework/session.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { queueAct } from '../storage/queue-act.ts'
import { sessionRepository } from '../storage/sessions.ts'

/** By the chair, before the session closes by itself; one that never opened is called off. */
export const closeSession: Operation<'closeSession'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { caseId, sessionId } = request.params
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(caseId)
      const sessions = sessionRepository(tx, file)
      const session = getInvited(await sessions.find(sessionId), actor.professional.id)
      assertNotEnded(session, at)
      if (!(await sessions.close(session.id, at)))
        throw new Conflict('session-closed', 'The session is closed.')
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'session',
        effect: 'session-closed',
        person: aboutCase(file),
      })
      await endSheets(deps, tx, file, { actor, trace, at }, { sessionId: session.id })
      return {
        status: 201,
        body: presentSession(deps.directory(), actor, { ...session, closedAt: at.toISOString() }, at),
      }
    })
  }
