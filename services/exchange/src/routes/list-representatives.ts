import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentRepresentative } from '../domain/rights/representative.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { representativeRepository } from '../storage/representatives.ts'

/** Without names and statements. */
export const listRepresentatives: Operation<'listRepresentatives'> =
  (deps) =>
  async ({ request: { params, query }, actor }) => {
    const page = pageRequestOf(query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      const found = await representativeRepository(tx, file).list(page)
      return { status: 200, body: pageOf(found, page.limit, ({ id }) => id, presentRepresentative) }
    })
  }
