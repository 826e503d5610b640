import { sightOf } from '../actor.ts'
import { isMomentAndId, pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentBreach } from '../domain/mistakes/breach.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { breachRepository, placeOf } from '../storage/breaches.ts'

/** The register of breaches of the caller's units, in codes and times. */
export const listBreaches: Operation<'listBreaches'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query, isMomentAndId)
    const rows = await asCaller(deps.db, sightOf(actor, 'review'), (tx) =>
      breachRepository(tx, actor.professional.units).list(page),
    )
    return { status: 200, body: pageOf(rows, page.limit, placeOf, presentBreach) }
  }
