import { sightOf } from '../actor.ts'
import { isMomentAndId, pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentRecall } from '../domain/mistakes/recall.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { placeOf, recallRepository } from '../storage/recalls.ts'

/** What was taken back from the caller, or what the caller's agency took back and who has acknowledged it. */
export const listRecalls: Operation<'listRecalls'> =
  (deps) =>
  async ({ actor, request: { query } }) => {
    const page = pageRequestOf(query, isMomentAndId)
    const { id, units } = actor.professional
    const rows = await asCaller(deps.db, sightOf(actor), (tx) =>
      recallRepository(tx, units).list(id, query.box, page),
    )
    const directory = deps.directory()
    return { status: 200, body: pageOf(rows, page.limit, placeOf, (one) => presentRecall(directory, one)) }
  }
