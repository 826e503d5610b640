import { assertMatches } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { assertHolds, CONTEST, ofContest, presentContest } from '../domain/rights/contest.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { letReviewersDecide } from '../domain/rights/reviewers.ts'
import { conceal } from '../domain/texts.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestRepository } from '../storage/contests.ts'
import { queueAct } from '../storage/queue-act.ts'
import { dropTasks } from '../storage/tasks.ts'

/** By the agency that holds the item, also when it is late: a late answer ends a restriction that the delay brought. */
export const replyToContest: Operation<'replyToContest'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const contests = contestRepository(tx, units)
      const contest = await contests.get(params.contestId)
      assertHolds(contest, actor)
      assertMatches(headers['If-Match'], tagOf(contest))
      const state = advance(CONTEST, contest.state, 'reply')
      const { key, person } = await getPersonBehind(deps, tx, 'contest', contest)
      const moved = await contests.move(contest, state, {
        reply: conceal(key.bytes, placeIn('contest', contest, 'reply'), body.text),
        ...{ replied_by: professional, replied_at: at.toISOString() },
      })
      await dropTasks(tx, { unit: contest.unit, kind: 'reply-contest', about: contest.id }, at)
      await letReviewersDecide(tx, deps.directory(), contest, at)
      await queueAct(deps, tx, {
        ...{
          actor,
          trace,
          at,
          ...ofContest(contest),
          event: 'alteration',
          effect: 'contest-answered',
          person,
        },
      })
      return { status: 201, body: presentContest(moved), headers: { ETag: tagOf(moved) } }
    })
  }
