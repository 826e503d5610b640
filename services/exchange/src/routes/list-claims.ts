import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentClaim } from '../domain/rights/claim.ts'
import { rightsSightOf } from '../domain/rights/rights-sight.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimRepository } from '../storage/claims.ts'

/** Newest first, without the persons. */
export const listClaims: Operation<'listClaims'> =
  (deps) =>
  async ({ request: { query }, actor }) => {
    const page = pageRequestOf(query)
    return asCaller(deps.db, rightsSightOf(actor), async (tx) => {
      const found = await claimRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(found, page.limit, ({ id }) => id, presentClaim) }
    })
  }
