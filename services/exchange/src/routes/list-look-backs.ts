import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { consult, unveilWith } from '../domain/casework/consult.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { assertAnswersFor } from '../domain/plan/course.ts'
import { presentLookBack } from '../domain/plan/look-back.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { lookBackRepository, placeOfNote } from '../storage/lookbacks.ts'

/** What was found, to those who look back (P18): recorded, then read. */
export const listLookBacks: Operation<'listLookBacks'> =
  (deps) =>
  async ({ request: { params, query }, actor, trace }) => {
    const page = pageRequestOf(query)
    const { file, key, found } = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(params.caseId)
      assertAnswersFor(file, actor)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      return { file, key, found: await lookBackRepository(tx, file).page(page) }
    })
    const place = (id: string) => placeOfNote({ unit: file.unit, id })
    const consulted = await consult(deps, actor, trace, {
      ...{
        unit: file.unit,
        effect: 'lookbacks-read',
        classes: ['CASE:lookback'],
        holders: [file.leadAgency],
      },
      ...{ person: aboutCase(file), places: found.slice(0, page.limit).map(({ one }) => place(one.id)) },
    })
    const body = pageOf(
      found,
      page.limit,
      ({ one }) => one.id,
      ({ one, note }) => ({
        lookBack: presentLookBack(one),
        note: unveilWith(consulted, key.bytes, place(one.id), note) as string,
      }),
    )
    return { status: 200, body }
  }
