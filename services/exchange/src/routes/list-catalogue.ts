import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentEntry } from '../domain/plan/catalogue.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { catalogueRepository } from '../storage/catalogue.ts'

/** What the caller's units can offer, newest first. */
export const listCatalogue: Operation<'listCatalogue'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    const language = languageOf(request.headers['Accept-Language'])
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const entries = await catalogueRepository(tx, actor.professional.units).list(page)
      const present = (one: (typeof entries)[number]) => presentEntry(one, language)
      return { status: 200, body: pageOf(entries, page.limit, ({ id }) => id, present) }
    })
  }
