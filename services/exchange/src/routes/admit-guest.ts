import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { assertChair } from '../domain/casework/chair.ts'
import { visitFaults } from '../domain/casework/circle.ts'
import { assertDeskUntold } from '../domain/casework/desk.ts'
import { getMember } from '../domain/casework/named.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { assertNone, assertOpen } from '../domain/casework/refusals.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { participantRepository } from '../storage/participants.ts'
import { queueAct } from '../storage/queue-act.ts'

/** A mobile team on one case, for some time (S63): by the chair, with a reason and an end that needs nobody. */
export const admitGuest: Operation<'admitGuest'> =
  (deps) =>
  async ({ request, actor, trace }) => {
    assertChair(actor)
    const { professional, reason, circle = 'inner' } = request.body
    const directory = deps.directory()
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      assertOpen(file)
      assertNone(visitFaults(request.body.until, at))
      const until = new Date(request.body.until).toISOString()
      const { agency } = getMember(directory, file.unit, { pointer: '/professional', code: professional })
      assertDeskUntold(directory, file, agency)
      const participants = participantRepository(tx)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      const admission = { professional, agency, reason, circle, until }
      if (!(await participants.admit(file, key, admission, actor.professional.id, at))) {
        throw new Conflict('already-on-case', `${professional} is or was a participant of the case.`)
      }
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'guest-admitted' },
        recipients: [agency],
        classes: ['CASE:participant'],
        justification: reason,
        person: aboutCase(file),
      })
      return { status: 201, body: presentCase(directory, actor, file, await participants.list(file)) }
    })
  }
