import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentContest } from '../domain/rights/contest.ts'
import { rightsSightOf } from '../domain/rights/rights-sight.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { contestRepository } from '../storage/contests.ts'

/** Newest first, without any words. */
export const listContests: Operation<'listContests'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, rightsSightOf(actor), async (tx) => {
      const contests = await contestRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(contests, page.limit, ({ id }) => id, presentContest) }
    })
  }
