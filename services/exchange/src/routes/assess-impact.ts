import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { policyUnder } from '../domain/disclosure/tell-answers.ts'
import { impactOf } from '../domain/replay/impact.ts'
import { inTens, reportOf } from '../domain/replay/report.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { queueAct } from '../storage/queue-act.ts'

/** What would have come out differently under another bundle: counts by clause, never a case. */
export const assessImpact: Operation<'assessImpact'> = (deps) => async (call) => {
  const { body, headers } = call.request
  const { revision, from, until } = body
  const { counts, erased, otherEngine } = await impactOf(deps, call.actor, revision, { from, until })
  await note(deps, call)
  const policies = [await policyUnder(deps, revision), deps.policy()]
  const report = reportOf(policies, counts, languageOf(headers['Accept-Language']))
  // Which acts these were nobody knows any more, or yet: they may all be early help, and all about one person.
  const unknown = { erased: inTens(erased), otherEngine: inTens(otherEngine) }
  return { status: 200, body: { revision, from, until, ...unknown, ...report } }
}

/** That facts of a unit were gone through is an act of its own in each unit. */
function note(deps: Deps, { actor, trace }: Call<'assessImpact'>): Promise<void> {
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    for (const unit of actor.professional.units) {
      await queueAct(deps, tx, {
        actor,
        trace,
        at: deps.now(),
        unit,
        event: 'review',
        effect: 'impact-assessed',
        policy: deps.policy().revision,
      })
    }
  })
}
