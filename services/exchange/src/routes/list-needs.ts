import { sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { quarterOf } from '../domain/learning/quarter.ts'
import { STEP, SUPPRESSED } from '../domain/learning/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listNeeds as listCounts } from '../storage/needs.ts'

/** Counts of quarters that are over, so that nobody watches one grow. */
export const listNeeds: Operation<'listNeeds'> =
  (deps) =>
  async ({ request, actor }) => {
    const text = SUPPRESSED[languageOf(request.headers['Accept-Language'])]
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const items = await listCounts(tx, quarterOf(deps.now()))
      return { status: 200, body: { items: [...items], suppressed: { below: STEP, text } } }
    })
  }
