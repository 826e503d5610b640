import { countSightOf } from '../actor.ts'
import { quarterOf } from '../domain/counting/in-tens.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { toldIndicators } from '../domain/learning/indicators.ts'
import { STEP, SUPPRESSED } from '../domain/learning/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listIndicators as listCounts } from '../storage/work-counts.ts'

/** Per unit, track and quarter, and of nothing smaller (S2). */
export const listIndicators: Operation<'listIndicators'> =
  (deps) =>
  async ({ request, actor }) => {
    const text = SUPPRESSED[languageOf(request.headers['Accept-Language'])]
    const quarter = quarterOf(deps.now())
    return asCaller(deps.db, countSightOf(actor), async (tx) => {
      const items = toldIndicators(await listCounts(tx, actor.professional.units), quarter)
      return { status: 200, body: { items, suppressed: { below: STEP, text } } }
    })
  }
