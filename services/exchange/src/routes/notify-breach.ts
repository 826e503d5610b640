import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { tagOf } from '../domain/casework/version.ts'
import { BREACH, type Breach, ofBreach, presentBreach } from '../domain/mistakes/breach.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { breachRepository, toBreach } from '../storage/breaches.ts'
import { queueAct } from '../storage/queue-act.ts'
import { versioned } from '../storage/versioned.ts'

/** That the supervisory authority was told, and when (GDPR art. 33(1)). */
export const notifyBreach: Operation<'notifyBreach'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const row = await breachRepository(tx, actor.professional.units).getRow(params.breachId)
      const breach = toBreach(row)
      assertMatches(headers['If-Match'], tagOf(breach))
      const notifiedAt = new Date(body.notifiedAt).toISOString()
      assertNone(momentFaults(breach, notifiedAt, at))
      const state = advance(BREACH, breach.state, 'notify')
      const version = await versioned(tx, 'breach', breach, { state, notified_at: notifiedAt })
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofBreach(breach), event: 'decision', effect: 'breach-notified' },
      })
      const now = { ...breach, state, notifiedAt, version }
      return { status: 201, body: presentBreach(now), headers: { ETag: tagOf(now) } }
    })
  }

function momentFaults({ discoveredAt }: Breach, notifiedAt: string, now: Date) {
  const wrong = notifiedAt < discoveredAt || notifiedAt > now.toISOString()
  return wrong
    ? [bodyIssue('/notifiedAt', 'moment', 'It was told after it was discovered, and until now.')]
    : []
}
