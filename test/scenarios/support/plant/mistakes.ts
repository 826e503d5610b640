import type { exchange } from '@casebridge/contract'
import { acts } from '../acts.ts'
import { POLICE, REVIEWER, SCHOOL, YOUTH_WORK } from '../people.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const mistakes: PlantGroup = {
  async plant({ caseId, itemIds, word, as }) {
    const [attendance] = itemIds
    const body = { kind: 'corrected', reason: word('correction'), content: { summary: word('corrected') } }
    const path = `/v1/cases/${caseId}/items/${attendance}/corrections`
    await as(SCHOOL, { method: 'POST', path, body })
    const warning = acts.warn(word('mistaken'), POLICE)
    const { answers } = await as<Schemas['Disclosed']>(YOUTH_WORK, warning)
    const wrong = `/v1/disclosures/${answers[0]?.disclosureId}/mistakes`
    const reported = { method: 'POST' as const, path: wrong, body: { reason: word('mistake') } }
    const { id } = await as<Schemas['Mistake']>(POLICE, reported)
    const list = { method: 'GET' as const, path: '/v1/breaches?limit=100' }
    const { items } = await as<Schemas['BreachPage']>(REVIEWER, list)
    const breach = items.find(({ mistakeId }) => mistakeId === id)
    await as(REVIEWER, {
      method: 'POST',
      path: `/v1/breaches/${breach?.id}/assessment`,
      headers: { 'if-match': '"1"' },
      body: { finding: 'not-needed', reason: word('assessment') },
    })
  },
  faultyCalls: (word, caseId) => [
    {
      who: SCHOOL,
      call: {
        method: 'POST',
        path: `/v1/cases/${caseId}/items/${caseId}/corrections`,
        body: { kind: 'corrected', reason: word.repeat(100), widest: word },
      },
    },
  ],
}
