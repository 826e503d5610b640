import { sightOf } from '../actor.ts'
import { quarterOf } from '../domain/counting/in-tens.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { yearsBefore } from '../domain/learning/quarter.ts'
import { STEP, SUPPRESSED } from '../domain/learning/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { readNeeds } from '../storage/needs.ts'

const YEARS = 2
/** As many as the contract shows. */
const MOST_COUNTS = 1_000

/** Counts of quarters that are over, so that nobody watches one grow; the newest first. */
export const listNeeds: Operation<'listNeeds'> =
  (deps) =>
  async ({ request, actor }) => {
    const text = SUPPRESSED[languageOf(request.headers['Accept-Language'])]
    const quarter = quarterOf(deps.now())
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const counts = await readNeeds(tx, yearsBefore(quarter, YEARS), quarter)
      const items = counts.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, MOST_COUNTS)
      return { status: 200, body: { items, suppressed: { below: STEP, text } } }
    })
  }

function placeOf(count: Awaited<ReturnType<typeof readNeeds>>[number]): string {
  return [count.quarter, count.unit, count.municipality, count.need].join(' ')
}
