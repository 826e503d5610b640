import { PREVENTION, SCHOOL } from '../support/people.ts'
import { openStage } from '../support/stage.ts'
import type { EntryGroup } from './group.ts'

const LIKE_EVALUATE = 'The same act as `evaluate`, asked in another way.'

export const authzen: EntryGroup = {
  entries: { evaluate: [{ event: 'consultation', effect: 'may-share', has: ['policy'] }] },
  without: {
    evaluateAll: LIKE_EVALUATE,
    searchSubjects: LIKE_EVALUATE,
    searchResources: LIKE_EVALUATE,
    searchActions: LIKE_EVALUATE,
    getAuthzenConfiguration: 'No person is in it.',
  },
  async act({ as, constellation }) {
    const { attendance } = await openStage(constellation)
    const body = {
      subject: { type: 'professional', id: PREVENTION },
      action: { name: 'early-help' },
      resource: { type: 'item', id: attendance },
    }
    await as('evaluate', SCHOOL, { method: 'POST', path: '/access/v1/evaluation', body })
  },
}
