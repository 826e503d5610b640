import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { referralRepository } from '../storage/referrals.ts'

/** Those the caller made, or those made to the caller, in codes. */
export const listReferrals: Operation<'listReferrals'> =
  (deps) =>
  async ({ request: { query }, actor }) => {
    const page = pageRequestOf(query)
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const referrals = await referralRepository(tx, units).list(professional, query.direction, page)
      return { status: 200, body: pageOf(referrals, page.limit, ({ id }) => id, presentReferral) }
    })
  }
