import { sightOf } from '../actor.ts'
import { presentItem } from '../domain/casework/item.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { itemRepository } from '../storage/items.ts'

/** What the caller's own agency holds on a case; descriptions without content. */
export const listItems: Operation<'listItems'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const items = await itemRepository(tx, file).listHeldBy(actor.agency, page)
      return { status: 200, body: pageOf(items, page.limit, ({ id }) => id, presentItem) }
    })
  }
