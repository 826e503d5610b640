import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { endSheets } from '../domain/casework/end-sheets.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { assertRequirements } from '../domain/casework/requirements.ts'
import { assertNotEnded, getInvited, presentSession } from '../domain/casework/session.ts'
import { hasCharter } from '../domain/casework/session-demands.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { queueAct } from '../storage/queue-act.ts'
import { sessionRepository } from '../storage/sessions.ts'

/** Personally, by somebody invited who read the reminder of secrecy. To check in twice is to check in once. */
export const checkIn: Operation<'checkIn'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    const { caseId, sessionId } = request.params
    const me = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, me.units).get(caseId)
      const sessions = sessionRepository(tx, file)
      const session = getInvited(await sessions.find(sessionId), me.id)
      assertOpen(file)
      assertNotEnded(session, at)
      const met = { charter: hasCharter(me, at) }
      const act = {
        jurisdiction: file.jurisdiction,
        act: 'open-session',
        at,
        met,
        only: ['charter'],
      } as const
      assertRequirements(deps.policy(), act, languageOf(request.headers['Accept-Language']))
      if (await sessions.checkIn(session.id, me.id, at)) {
        await queueAct(deps, tx, {
          actor,
          trace,
          at,
          unit: file.unit,
          event: 'session',
          effect: 'checked-in',
          person: aboutCase(file),
        })
        await endSheets(deps, tx, file, { actor, trace, at }, { sessionId: session.id })
      }
      const seen = getInvited(await sessions.find(sessionId), me.id)
      return { status: 201, body: presentSession(deps.directory(), actor, seen, at) }
    })
  }
