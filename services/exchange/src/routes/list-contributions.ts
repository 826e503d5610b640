import { countSightOf } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listContributions as listCounted } from '../storage/work-counts.ts'

/** By discipline and year (P6, S43), in whole tens: who dominates a table is seen, who was silent at one is not. */
export const listContributions: Operation<'listContributions'> =
  (deps) =>
  async ({ request: { query }, actor }) => {
    const year = query.year ?? deps.now().getUTCFullYear()
    return asCaller(deps.db, countSightOf(actor), async (tx) => {
      const counted = await listCounted(tx, actor.professional.units, year)
      const items = counted.map(({ unit, agencyType, count }) => ({ unit, discipline: agencyType, count }))
      return { status: 200, body: { year, items } }
    })
  }
