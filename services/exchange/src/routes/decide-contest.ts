import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertIndependent, CONTEST, ofContest, presentContest } from '../domain/rights/contest.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { endTasksOf } from '../domain/rights/reviewers.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestRepository } from '../storage/contests.ts'
import { queueAct } from '../storage/queue-act.ts'

/** By a reviewer whose agency had no part in the item, once its holder answered or let the time pass. */
export const decideContest: Operation<'decideContest'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const contests = contestRepository(tx, units)
      const contest = await contests.get(params.contestId)
      assertIndependent(contest, actor)
      assertMatches(headers['If-Match'], tagOf(contest))
      const state = advance(CONTEST, contest.state, body.finding === 'upheld' ? 'uphold' : 'dismiss')
      const { key, person } = await getPersonBehind(deps, tx, 'contest', contest)
      const moved = await contests.move(contest, state, {
        reason: conceal(key.bytes, placeIn('contest', contest, 'reason'), body.reason),
        ...{ decided_by: professional, decided_agency: actor.agency, decided_at: at.toISOString() },
      })
      await endTasksOf(tx, contest, at)
      await queueAct(deps, tx, {
        ...{ actor, trace, at, ...ofContest(contest), event: 'decision', effect: `contest-${state}` },
        ...{ justification: body.reason, person },
      })
      return { status: 201, body: presentContest(moved), headers: { ETag: tagOf(moved) } }
    })
  }
