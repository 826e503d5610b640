import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentMeasure } from '../domain/plan/measure.ts'
import { ownWordsOf } from '../domain/plan/own-words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { measureRepository } from '../storage/measures.ts'

/** What the caller carries out, on the case or not: the own part of the plan, and no reason (S18). */
export const listMeasures: Operation<'listMeasures'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    const language = languageOf(request.headers['Accept-Language'])
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const { id, units } = actor.professional
      const measures = await measureRepository(tx, units).listOwnedBy(id, page)
      const named = await ownWordsOf(tx, actor, language)
      const present = (one: (typeof measures)[number]) => presentMeasure(one, named, actor)
      return { status: 200, body: pageOf(measures, page.limit, (one) => one.id, present) }
    })
  }
