import { v7 as newId } from 'uuid'
import { sightOf } from '../actor.ts'
import { aboutCase, takingPart } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { newSessionFaults, sessionOf } from '../domain/casework/new-session.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import { assertRequirements } from '../domain/casework/requirements.ts'
import { agenciesAt, presentSession } from '../domain/casework/session.ts'
import { basisMet, OF_THE_BASIS } from '../domain/casework/session-demands.ts'
import { modeFaults, sessionModeOf } from '../domain/casework/session-mode.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { minutesRepository } from '../storage/minutes.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'
import { sessionRepository } from '../storage/sessions.ts'

/** By the chair, who is always invited, with a legal basis that names who, for what and how. */
export const conveneSession: Operation<'conveneSession'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { body } = request
    const chair = { professional: actor.professional.id, agency: actor.agency }
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const { unit } = file
      assertOpen(file)
      const circle = takingPart(await participantRepository(tx).list(file))
      const policy = deps.policy()
      const mode = sessionModeOf(policy, file.jurisdiction, body.mode)
      assertNone([...newSessionFaults(body, circle, at), ...modeFaults(policy, file.jurisdiction, mode)])
      // What the basis does not name today it will not name when the session opens: said while it can be written.
      const met = basisMet(body.legalBasis)
      const act = {
        jurisdiction: file.jurisdiction,
        act: 'open-session',
        at,
        met,
        only: OF_THE_BASIS,
      } as const
      assertRequirements(deps.policy(), act, languageOf(request.headers['Accept-Language']))
      const place = { unit, caseId: file.id, id: newId(), caseReference: file.reference, mode }
      const session = sessionOf(body, place, circle, chair, at)
      const key = await getDataKey(tx, deps.keyEncryption, unit, file.keyId)
      await sessionRepository(tx, file).insert(session, key, body.legalBasis)
      await minutesRepository(tx, session).insert()
      await queueAct(deps, tx, {
        actor,
        trace,
        at,
        unit,
        event: 'session',
        effect: 'session-convened',
        policy: deps.policy().revision,
        recipients: agenciesAt(session),
        person: aboutCase(file),
      })
      return { status: 201, body: presentSession(deps.directory(), actor, session, at) }
    })
  }
