import { Conflict } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { sameCall } from '../domain/disclosure/once.ts'
import { giveMeasure } from '../domain/plan/give-measure.ts'
import { assertCarriesOut, assertParentMayKnow, type Measure } from '../domain/plan/measure.ts'
import { inOutwardWords } from '../domain/plan/outward.ts'
import { PLAN_WORDS } from '../domain/plan/titles.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { measureRepository } from '../storage/measures.ts'
import { speaksForMinor } from '../storage/representatives.ts'

/** To a parent or the young person who carries it out (S37), by their contact and on paper: nobody but professionals calls. */
export const handOverMeasure: Operation<'handOverMeasure'> = (deps) => async (call) => {
  const { actor, request } = call
  const { params, headers, body } = request
  const at = deps.now()
  const measure = await asCaller(deps.db, sightOf(actor), async (tx) => {
    const measures = measureRepository(tx, actor.professional.units)
    const one = await measures.get(params.measureId)
    assertCarriesOut(one, actor)
    if (one.state !== 'agreed' && one.state !== 'running')
      throw new Conflict('state', 'It is not agreed, or is over.')
    const file = await measures.caseOf(one)
    assertParentMayKnow(one, file, await speaksForMinor(tx, file, at))
    return one
  })
  const { to, words } = onPaper(measure)
  const language = languageOf(headers['Accept-Language'])
  const same = sameCall('handOverMeasure', headers['Idempotency-Key'], params, body)
  const given = await giveMeasure(deps, call, measure, { same, to })
  const measures = given === undefined ? [] : [await inOutwardWords(deps, actor, given, language)]
  const { title, [words]: introduction } = PLAN_WORDS[language]
  return { status: 201, body: { title, introduction, measures } }
}

/** Who is given it. @throws Conflict where a professional carries it out, who reads it here. */
function onPaper({ carriedBy }: Measure) {
  if (carriedBy === null)
    throw new Conflict('on-system', 'Who carries it out reads it here, and not on paper.')
  return { to: carriedBy, words: carriedBy === 'parent' ? ('toParent' as const) : ('introduction' as const) }
}
