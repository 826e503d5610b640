import { sightOf } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { quotaRepository } from '../storage/quotas.ts'
import { replyOf } from './set-quota.ts'

/** A rule of a unit of the caller's: it says nothing about what was asked, and how often. */
export const getQuota: Operation<'getQuota'> =
  (deps) =>
  async ({ request: { params }, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) =>
      replyOf(200, await quotaRepository(tx, actor.professional.units).get(params.quotaId)),
    )
