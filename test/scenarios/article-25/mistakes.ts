import type { exchange } from '@casebridge/contract'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { PREVENTION, SCHOOL } from '../support/people.ts'
import { openStage } from '../support/stage.ts'
import { CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

export const mistakes: EntryGroup = {
  entries: {
    correctItem: [{ event: 'alteration', effect: 'item-refuted', has: [...CASE, 'holders', 'recipients'] }],
    acknowledgeRecall: [
      {
        ...{ event: 'acknowledgement', effect: 'recall-done' },
        has: ['holders', 'recipients', 'purpose', 'classes'],
      },
    ],
  },
  without: { listRecalls: 'What the caller gave or was given and is taken back, in codes and times.' },
  async act({ as, constellation }) {
    const { caseId, attendance } = await openStage(constellation)
    bodyOf(await send(constellation, SCHOOL, acts.disclose(caseId, attendance, PREVENTION)))
    const correction = { kind: 'refuted', reason: 'The register of those weeks was kept wrongly.' }
    await as('correctItem', SCHOOL, post(`cases/${caseId}/items/${attendance}/corrections`, correction))
    const received = { method: 'GET' as const, path: '/v1/recalls?box=received' }
    const { items } = bodyOf<Schemas['RecallPage']>(await send(constellation, PREVENTION, received))
    await as(
      'acknowledgeRecall',
      PREVENTION,
      post(`recalls/${items[0]?.id}/acknowledgement`, { copies: 'none' }),
    )
  },
}
