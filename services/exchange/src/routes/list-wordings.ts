import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentWording } from '../domain/plan/wording.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { wordingRepository } from '../storage/wordings.ts'

/** Words that are in force, that are to be, and that were; about nobody. */
export const listWordings: Operation<'listWordings'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    const language = languageOf(request.headers['Accept-Language'])
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const found = await wordingRepository(tx, actor.professional.units).list(page)
      const body = pageOf(
        found,
        page.limit,
        ({ id }) => id,
        (one) => presentWording(one, language),
      )
      return { status: 200, body }
    })
  }
