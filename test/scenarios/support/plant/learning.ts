import type { exchange } from '@casebridge/contract'
import type { Call } from '../call.ts'
import { COORDINATOR, PREVENTION, SCHOOL } from '../people.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

const personFree = 'confirmed'
const base = { unit: 'unit-harbour', track: 'early-help', personFree }
const team = 'agy-region-harbour'
const post = (path: string, body: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })

export const learning: PlantGroup = {
  async plant({ word, as }) {
    const asked = post('consults', { ...base, team, question: word('question-to-experts') })
    const { id } = await as<Schemas['Consult']>(PREVENTION, asked)
    await as(COORDINATOR, post(`consults/${id}/answers`, { advice: word('advice'), personFree }))
    const [situation, approach, result] = [word('situation'), word('approach'), word('result')]
    const practice = post('practices', { ...base, second: SCHOOL, situation, approach, result })
    const drafted = await as<Schemas['Practice']>(PREVENTION, practice)
    await as(SCHOOL, post(`practices/${drafted.id}/confirmation`, { personFree }))
    const lesson = { ...base, second: SCHOOL, happened: word('happened'), changed: word('changed') }
    await as(PREVENTION, post('lessons', lesson))
    const [citation, blocked, wanted] = [word('citation'), word('blocked'), word('wanted')]
    const obstacle = post('obstacles', { ...base, team, citation, blocked, wanted })
    const reported = await as<Schemas['Obstacle']>(PREVENTION, obstacle)
    await as(COORDINATOR, post(`obstacles/${reported.id}/reply`, { reply: word('reply'), personFree }))
  },
  faultyCalls: (word) => [
    {
      who: PREVENTION,
      call: post('consults', { ...base, team, question: `${word} is named Elin Maes.` }),
    },
    { who: PREVENTION, call: post('needs', { unit: 'unit-harbour', municipality: word, need: 'work' }) },
  ],
}
