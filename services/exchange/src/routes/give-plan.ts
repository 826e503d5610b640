import type { exchange } from '@casebridge/contract'
import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { sameCall } from '../domain/disclosure/once.ts'
import { type GivenTo, giveMeasure } from '../domain/plan/give-measure.ts'
import { PLAN_WORDS, titleOf } from '../domain/plan/titles.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { findContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { measureRepository } from '../storage/measures.ts'

type Given = exchange.components['schemas']['GivenMeasure']

/** The plan to the person (P9): each agreed measure of the own agency is decided on and recorded, then told in outward words. */
export const givePlan: Operation<'givePlan'> = (deps) => async (call) => {
  const { actor, request } = call
  const { params, headers, body } = request
  const { units } = actor.professional
  const agreed = await asCaller(deps.db, sightOf(actor), async (tx) => {
    const file = await caseRepository(tx, units).get(params.caseId)
    const measures = (await measureRepository(tx, units).listOf(file.id)).map(({ measure }) => measure)
    return measures.filter(
      ({ holder, state }) => holder === actor.agency && (state === 'agreed' || state === 'running'),
    )
  })
  if (agreed.length === 0) throw new Conflict('nothing-agreed', 'There is no agreed measure of your agency.')

  const language = languageOf(headers['Accept-Language'])
  const measures: Given[] = []
  for (const measure of agreed) {
    const key = `${headers['Idempotency-Key']}/${measure.id}`
    const given = await giveMeasure(deps, call, measure, sameCall('givePlan', key, params, body))
    if (given !== undefined) measures.push(await inWords(given))
  }
  const { title, introduction } = PLAN_WORDS[language]
  return { status: 201, body: { title, introduction, measures } }

  async function inWords({ measure, file, disclosureId, receipt }: GivenTo): Promise<Given> {
    const content = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const dataKey = await getDataKey(tx, deps.keyEncryption, measure.unit, file.keyId)
      return findContent(tx, measure.unit, measure.itemId, dataKey)
    })
    const { id, kind, startsOn, endsOn, ownerAgency } = measure
    const by = deps.directory().findAgency(ownerAgency)?.name ?? ownerAgency
    const support = content?.summary ?? ''
    return { id, title: titleOf(kind, language), support, startsOn, endsOn, by, disclosureId, receipt }
  }
}
