import { sightOf } from '../actor.ts'
import { tagOf } from '../domain/casework/version.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentMeasure } from '../domain/plan/measure.ts'
import { ownWordsOf } from '../domain/plan/own-words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { measureRepository } from '../storage/measures.ts'

/** One measure in codes and days, with the tag under which it may be changed. */
export const getMeasure: Operation<'getMeasure'> =
  (deps) =>
  async ({ request: { params, headers }, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const measure = await measureRepository(tx, actor.professional.units).get(params.measureId)
      const named = await ownWordsOf(tx, actor, languageOf(headers['Accept-Language']))
      const body = presentMeasure(measure, named, actor)
      return { status: 200, body, headers: { ETag: tagOf(measure) } }
    })
