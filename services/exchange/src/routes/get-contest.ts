import { consult, unveilWith } from '../domain/casework/consult.ts'
import { tagOf } from '../domain/casework/version.ts'
import { ofContest, presentContest } from '../domain/rights/contest.ts'
import { getPersonBehind, placeIn } from '../domain/rights/person-behind.ts'
import { rightsSightOf } from '../domain/rights/rights-sight.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestRepository } from '../storage/contests.ts'

/** What the person says, and what the holder replied: recorded, then read. */
export const getContest: Operation<'getContest'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const { contest, person, key } = await asCaller(deps.db, rightsSightOf(actor), async (tx) => {
      const contest = await contestRepository(tx, actor.professional.units).get(params.contestId)
      return { contest, ...(await getPersonBehind(deps, tx, 'contest', contest)) }
    })
    const at = (field: string) => placeIn('contest', contest, field)
    const consulted = await consult(deps, actor, trace, {
      ...ofContest(contest),
      ...{ effect: 'contest-read', person, places: ['grounds', 'reply', 'reason'].map(at) },
    })
    const read = (field: 'grounds' | 'reply' | 'reason') => {
      const text = contest[field]
      return text === null ? undefined : (unveilWith(consulted, key.bytes, at(field), text) as string)
    }
    const [grounds = '', reply, reason] = [read('grounds'), read('reply'), read('reason')]
    return {
      status: 200,
      body: { ...presentContest(contest), grounds, ...(reply && { reply }), ...(reason && { reason }) },
      headers: { ETag: tagOf(contest) },
    }
  }
