import type { exchange } from '@casebridge/contract'
import { sightOf } from '../actor.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { type Consulted, consult, unveilWith } from '../domain/casework/consult.ts'
import { assertOpen } from '../domain/casework/refusals.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { type MeasureTexts, presentMeasure } from '../domain/plan/measure.ts'
import { ownWordsOf } from '../domain/plan/own-words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { findContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { measureRepository, placeOfTexts } from '../storage/measures.ts'

/** Measures that the caller may know of; why each is needed only to the agency that holds it, recorded before it is shown. */
export const getPlan: Operation<'getPlan'> =
  (deps) =>
  async ({ request: { params, headers }, actor, trace }) => {
    const { units } = actor.professional
    const { file, key, measures } = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      assertOpen(file)
      const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
      return { file, key, measures: await measureRepository(tx, units).listOf(file.id) }
    })
    const own = measures.filter(({ measure }) => measure.holder === actor.agency)
    const consulted = await consult(deps, actor, trace, {
      ...{ unit: file.unit, effect: 'plan-read', classes: ['CASE:plan'], holders: [file.leadAgency] },
      person: aboutCase(
        file,
        own.map(({ measure }) => measure.itemId),
      ),
      places: own.map(({ measure }) => placeOfTexts(measure)),
    })
    const shown = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const named = await ownWordsOf(tx, actor, languageOf(headers['Accept-Language']))
      return Promise.all(
        measures.map(async ({ measure, texts }): Promise<Planned> => {
          const coded = presentMeasure(measure, named, actor)
          if (measure.holder !== actor.agency) return { measure: coded }
          const kept = await findContent(tx, measure.unit, measure.itemId, key)
          const support = kept?.summary === undefined ? {} : { support: kept.summary }
          return { measure: coded, ...support, ...opened(consulted, key.bytes, measure, texts) }
        }),
      )
    })
    return { status: 200, body: { caseId: file.id, measures: shown } }
  }

type Planned = exchange.components['schemas']['PlannedMeasure']

function opened(
  consulted: Consulted,
  key: Uint8Array,
  measure: Parameters<typeof placeOfTexts>[0],
  texts: Uint8Array,
): MeasureTexts {
  return unveilWith(consulted, key, placeOfTexts(measure), texts) as MeasureTexts
}
