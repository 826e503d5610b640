import type { exchange } from '@casebridge/contract'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { assertInner } from '../domain/casework/inner-circle.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { presentReview } from '../domain/plan/present-review.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseReviewRepository, placeOfReview } from '../storage/case-reviews.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'

type Texts = Pick<exchange.components['schemas']['ReadCaseReview'], 'note' | 'voice'>

/** What was said in them, to the inner circle and while the case is open: recorded, then read. */
export const listCaseReviews: Operation<'listCaseReviews'> =
  (deps) =>
  async ({ request: { params, query }, actor, trace }) => {
    const page = pageRequestOf(query)
    const { file, key, found } = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      await assertInner(tx, file, actor)
      assertOpen(file)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      return { file, key, found: await caseReviewRepository(tx, file).listHeld(page) }
    })
    const place = (id: string) => placeOfReview(file.unit, id)
    const consulted = await consult(deps, actor, trace, {
      ...{ unit: file.unit, effect: 'reviews-read', classes: ['CASE:review'], holders: [file.leadAgency] },
      ...{ person: aboutCase(file), places: found.slice(0, page.limit).map(({ id }) => place(id)) },
    })
    const body = pageOf(
      found,
      page.limit,
      ({ id }) => id,
      (row) => ({
        review: presentReview(row),
        ...(unveilWith(consulted, key.bytes, place(row.id), row.texts) as Texts),
      }),
    )
    return { status: 200, body }
  }
