import { assertMatches, NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { advance } from '../domain/casework/machine.ts'
import { tagOf } from '../domain/casework/version.ts'
import { CONTEST, ofContest, presentContest } from '../domain/rights/contest.ts'
import { getPersonBehind } from '../domain/rights/person-behind.ts'
import { endTasksOf } from '../domain/rights/reviewers.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestRepository } from '../storage/contests.ts'
import { queueAct } from '../storage/queue-act.ts'

/** On behalf of the person, by whoever recorded it; a holder does not take back what is said against its item. */
export const withdrawContest: Operation<'withdrawContest'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const contests = contestRepository(tx, units)
      const contest = await contests.get(params.contestId)
      if (contest.recordedBy !== professional) throw new NotFound()
      assertMatches(headers['If-Match'], tagOf(contest))
      const moved = await contests.move(contest, advance(CONTEST, contest.state, 'withdraw'))
      const { person } = await getPersonBehind(deps, tx, 'contest', contest)
      await endTasksOf(tx, contest, at)
      await queueAct(deps, tx, {
        ...{
          actor,
          trace,
          at,
          ...ofContest(contest),
          event: 'alteration',
          effect: 'contest-withdrawn',
          person,
        },
      })
      return { status: 201, body: presentContest(moved), headers: { ETag: tagOf(moved) } }
    })
  }
