import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentImported } from '../domain/imports/imported-item.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { importedItems } from '../storage/imported-items.ts'

/** What waits for the caller's own agency to label; descriptions without content. */
export const listImportedItems: Operation<'listImportedItems'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const items = await importedItems(tx, file).list(page, deps.now())
      return { status: 200, body: pageOf(items, page.limit, ({ id }) => id, presentImported) }
    })
  }
