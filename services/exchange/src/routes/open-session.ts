import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase, takingPart } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { assertRequirements } from '../domain/casework/requirements.ts'
import {
  agenciesAt,
  assertNotEnded,
  getInvited,
  missingCore,
  presentSession,
} from '../domain/casework/session.ts'
import { attendeesMet, basisMet } from '../domain/casework/session-demands.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'
import { sessionRepository } from '../storage/sessions.ts'

/** By the chair, once somebody of every core agency type of the unit has checked in. */
export const openSession: Operation<'openSession'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { caseId, sessionId } = request.params
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(caseId)
      const sessions = sessionRepository(tx, file)
      const session = getInvited(await sessions.find(sessionId), actor.professional.id)
      assertOpen(file)
      assertNotEnded(session, at)
      const circle = takingPart(await participantRepository(tx).list(file))
      const missing = missingCore(directory, session, circle, at)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      const met = {
        ...basisMet(await sessions.getLegalBasis(session.id, key)),
        ...attendeesMet(directory, session, at),
        'core-members': missing.length === 0 || missing.join(', '),
        'brought-by': circle.some(({ agency }) => agency === file.broughtBy),
      }
      const act = { jurisdiction: file.jurisdiction, act: 'open-session', at, met } as const
      assertRequirements(deps.policy(), act, languageOf(request.headers['Accept-Language']))
      if (missing.length > 0) throw new Conflict('core-missing', `Not checked in yet: ${missing.join(', ')}.`)
      if (!(await sessions.open(session.id, at)))
        throw new Conflict('session-open', 'The session was opened before.')
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit: file.unit,
        event: 'session',
        effect: 'session-opened',
        policy: deps.policy().revision,
        recipients: agenciesAt(session),
        person: aboutCase(file),
      })
      return {
        status: 201,
        body: presentSession(directory, actor, { ...session, openedAt: at.toISOString() }, at),
      }
    })
  }
