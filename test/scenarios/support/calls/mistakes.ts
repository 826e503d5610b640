import type { exchange } from '@casebridge/contract'
import { acts } from '../acts.ts'
import { bodyOf, send } from '../call.ts'
import { PREVENTION, SCHOOL } from '../people.ts'
import type { CallGroup } from './group.ts'

type Schemas = exchange.components['schemas']

const reason = 'The register of those weeks was about somebody else.'
const REGISTER = 'The register names no case, and is a matter of the reviewers of the unit alone.'

export const mistakes: CallGroup = {
  bodies: {
    correctItem: { kind: 'refuted', reason },
    acknowledgeRecall: { copies: 'none' },
    reportMistake: { reason },
    reportWrongRecipient: { reason },
    releaseCase: { reason },
    assessBreach: { finding: 'to-notify', reason },
    notifyBreach: { notifiedAt: new Date().toISOString() },
  },
  ofNoCase: { getBreach: REGISTER, assessBreach: REGISTER, notifyBreach: REGISTER },
  // What reached the wrong recipient: nobody else on the case may know that it reached anybody.
  async makeIds(constellation, { caseId, attendance }) {
    const disclose = acts.disclose(caseId, attendance, PREVENTION)
    const { answers } = bodyOf<Schemas['Disclosed']>(await send(constellation, SCHOOL, disclose))
    const path = `/v1/disclosures/${answers[0]?.disclosureId}/mistakes`
    const mistaken = await send(constellation, SCHOOL, { method: 'POST', path, body: { reason } })
    const received = { method: 'GET' as const, path: '/v1/recalls?box=received' }
    const { items } = bodyOf<Schemas['RecallPage']>(await send(constellation, PREVENTION, received))
    return { mistakeId: bodyOf<Schemas['Mistake']>(mistaken).id, recallId: items[0]?.id ?? '' }
  },
}
