import type { exchange } from '@casebridge/contract'
import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { sameCall } from '../domain/disclosure/once.ts'
import { giveMeasure } from '../domain/plan/give-measure.ts'
import { inOutwardWords } from '../domain/plan/outward.ts'
import { PLAN_WORDS } from '../domain/plan/titles.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
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
    const given = await giveMeasure(deps, call, measure, {
      same: sameCall('givePlan', key, params, body),
      to: 'person',
    })
    if (given !== undefined) measures.push(await inOutwardWords(deps, actor, given, language))
  }
  const { title, introduction } = PLAN_WORDS[language]
  return { status: 201, body: { title, introduction, measures } }
}
