import type { exchange } from '@casebridge/contract'
import { REVIEWER, SCHOOL, SECOND_REVIEWER } from '../people.ts'
import type { PlantGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const seal: PlantGroup = {
  async plant({ caseId, word, as }) {
    const post = (path: string, body: unknown) => ({ method: 'POST' as const, path: `/v1/${path}`, body })
    const item = {
      category: 'EDU',
      statementType: 'fact',
      content: { summary: word('told-briefly'), conditions: word('conditions') },
    }
    const { id } = await as<Schemas['Item']>(SCHOOL, post(`cases/${caseId}/items`, item))
    const variant = { variant: 'full', text: word('told-at-length') }
    await as(SCHOOL, post(`cases/${caseId}/items/${id}/variants`, variant))
    const elsewhere = { reference: word('reference'), variants: ['summary'] }
    const kept = { category: 'EDU', statementType: 'fact', atSource: elsewhere }
    await as(SCHOOL, post(`cases/${caseId}/items`, kept))
    const due = await as<Schemas['ReviewPage']>(REVIEWER, { method: 'GET', path: '/v1/reviews?limit=1' })
    const review = `reviews/${due.items[0]?.id}`
    const assessment = { finding: 'lawful', reason: word('assessment') }
    await as(REVIEWER, post(`${review}/assessment`, assessment))
    const confirmation = { agrees: false, reason: word('confirmation') }
    await as(SECOND_REVIEWER, post(`${review}/confirmation`, confirmation))
  },
  faultyCalls: (word, caseId) => [
    {
      who: SCHOOL,
      call: {
        method: 'POST',
        path: `/v1/cases/${caseId}/items/${caseId}/variants`,
        body: { variant: word, text: word },
      },
    },
  ],
}
