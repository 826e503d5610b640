import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { isPlaceOfRun, placeOfRun, presentRule } from '../domain/plan/retention.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listRules, listRuns } from '../storage/retention.ts'

/** What the clock erased because its time had passed, under which rules: counts and days, and nobody. */
export const listRetentionRuns: Operation<'listRetentionRuns'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query, isPlaceOfRun)
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const rules = await listRules(tx)
      const runs = await listRuns(tx, actor.professional.units, page)
      const shown = pageOf(runs, page.limit, placeOfRun, (run) => run)
      return { status: 200, body: { rules: rules.map(presentRule), ...shown } }
    })
  }
