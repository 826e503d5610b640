import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import {
  assertNotReporter,
  BREACH,
  ofBreach,
  placeOfAssessment,
  presentBreach,
} from '../domain/mistakes/breach.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { breachRepository, toBreach } from '../storage/breaches.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { mistakeRepository } from '../storage/mistakes.ts'
import { queueAct } from '../storage/queue-act.ts'
import { dropTasks } from '../storage/tasks.ts'
import { versioned } from '../storage/versioned.ts'

/** By a reviewer who did not report it: whether the authority has to know (GDPR art. 33(1)), and why. */
export const assessBreach: Operation<'assessBreach'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const { id: by, units } = actor.professional
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const breach = toBreach(await breachRepository(tx, units).getRow(params.breachId))
      assertNotReporter(await mistakeRepository(tx, units).get(breach.mistakeId), actor)
      assertMatches(headers['If-Match'], tagOf(breach))
      const notifiable = body.finding === 'to-notify'
      const state = advance(BREACH, breach.state, notifiable ? 'find-notifiable' : 'find-not-needed')
      const key = await getDataKey(tx, deps.keyEncryption, breach.unit, breach.keyId)
      const assessed = { assessedBy: by, assessedAt: at.toISOString() }
      const version = await versioned(tx, 'breach', breach, {
        ...{ state, assessed_by: by, assessed_at: assessed.assessedAt },
        assessment: conceal(key.bytes, placeOfAssessment(breach), body.reason),
      })
      await dropTasks(tx, { unit: breach.unit, kind: 'assess-breach', about: breach.id }, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofBreach(breach), event: 'decision', justification: body.reason },
        effect: notifiable ? 'breach-to-notify' : 'breach-not-notified',
      })
      const now = { ...breach, ...assessed, state, version }
      return { status: 201, body: presentBreach(now), headers: { ETag: tagOf(now) } }
    })
  }
