import { sightOf } from '../actor.ts'
import { isMomentAndId, pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentErasure } from '../domain/erasure/erasure.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { erasureRepository, placeOf } from '../storage/erasures.ts'

/** The erasures of the reviewer's units, in codes: about whom they are is in none of them. */
export const listErasures: Operation<'listErasures'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query, isMomentAndId)
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const erasures = await erasureRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(erasures, page.limit, placeOf, presentErasure) }
    })
  }
