import { sightOf } from '../actor.ts'
import { presentReferral } from '../domain/referral/referral.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { referralRepository } from '../storage/referrals.ts'

/** For the two professionals; to anybody else it does not exist. */
export const getReferral: Operation<'getReferral'> =
  (deps) =>
  async ({ request, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const referral = await referralRepository(tx, actor.professional.units).get(request.params.referralId)
      return { status: 200, body: presentReferral(referral) }
    })
