import type { exchange } from '@casebridge/contract'
import { acts } from '../acts.ts'
import { bodyOf, send } from '../call.ts'
import { PREVENTION, SCHOOL } from '../people.ts'
import type { CallGroup } from './group.ts'

type Schemas = exchange.components['schemas']

export const mistakes: CallGroup = {
  bodies: {
    correctItem: { kind: 'refuted', reason: 'The register of those weeks was kept wrongly.' },
    acknowledgeRecall: { copies: 'none' },
  },
  async makeIds(constellation, { caseId, attendance }) {
    const disclose = acts.disclose(caseId, attendance, PREVENTION)
    const { answers } = bodyOf<Schemas['Disclosed']>(await send(constellation, SCHOOL, disclose))
    bodyOf(await send(constellation, SCHOOL, acts.recall(answers[0]?.disclosureId ?? '')))
    const received = { method: 'GET' as const, path: '/v1/recalls?box=received' }
    const { items } = bodyOf<Schemas['RecallPage']>(await send(constellation, PREVENTION, received))
    return { recallId: items[0]?.id ?? '' }
  },
}
