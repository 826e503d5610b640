import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentInforming } from '../domain/rights/informing.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { informingRepository } from '../storage/informings.ts'

/** Of the own agency alone: what another keeps back tells what it holds. */
export const listInforming: Operation<'listInforming'> =
  (deps) =>
  async ({ request: { params, query }, actor }) => {
    const page = pageRequestOf(query)
    const { units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const found = await informingRepository(tx, units).list(file, actor.agency, page)
      return { status: 200, body: pageOf(found, page.limit, ({ id }) => id, presentInforming) }
    })
  }
