import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { acts } from '../acts.ts'
import { bodyOf, send } from '../call.ts'
import { PREVENTION } from '../people.ts'
import type { CallGroup } from './group.ts'

export const disclosure: CallGroup = {
  bodies: {
    ask: acts.ask('', { categories: ['EDU'] }).body,
    answer: acts.answer('', randomUUID()).body,
    disclose: acts.disclose('', randomUUID(), PREVENTION).body,
    recall: acts.recall('').body,
  },
  async makeIds(constellation, { caseId }) {
    const ask = acts.ask(caseId, { categories: ['EDU'], holders: ['agy-school-meridian'] })
    const request = bodyOf<exchange.components['schemas']['Request']>(
      await send(constellation, PREVENTION, ask),
    )
    return { requestId: request.id, disclosureId: request.answers[0]?.disclosureId ?? '' }
  },
}
