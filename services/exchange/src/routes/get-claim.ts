import { tagOf } from '../domain/casework/version.ts'
import { presentClaim } from '../domain/rights/claim.ts'
import { rightsSightOf } from '../domain/rights/rights-sight.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { claimRepository } from '../storage/claims.ts'

/** How far it is; what it was answered is told once, to the reviewer who answers. */
export const getClaim: Operation<'getClaim'> =
  (deps) =>
  async ({ request: { params }, actor }) => {
    const { units } = actor.professional
    const claim = await asCaller(deps.db, rightsSightOf(actor), (tx) =>
      claimRepository(tx, units).get(params.claimId),
    )
    return { status: 200, body: presentClaim(claim), headers: { ETag: tagOf(claim) } }
  }
