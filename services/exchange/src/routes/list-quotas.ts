import { sightOf } from '../actor.ts'
import { presentQuota } from '../domain/asking/quota.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { quotaRepository } from '../storage/quotas.ts'

/** How often agencies may ask in the caller's units. */
export const listQuotas: Operation<'listQuotas'> =
  (deps) =>
  async ({ request: { query }, actor }) => {
    const page = pageRequestOf(query)
    const quotas = await asCaller(deps.db, sightOf(actor), (tx) =>
      quotaRepository(tx, actor.professional.units).list(page),
    )
    return { status: 200, body: pageOf(quotas, page.limit, ({ id }) => id, presentQuota) }
  }
