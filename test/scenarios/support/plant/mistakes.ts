import { SCHOOL } from '../people.ts'
import type { PlantGroup } from './group.ts'

export const mistakes: PlantGroup = {
  async plant({ caseId, itemIds, word, as }) {
    const [attendance] = itemIds
    const body = { kind: 'corrected', reason: word('correction'), content: { summary: word('corrected') } }
    const path = `/v1/cases/${caseId}/items/${attendance}/corrections`
    await as(SCHOOL, { method: 'POST', path, body })
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
