import { askedToKeep, newExtension, newMeasure, newReview, proposedOn } from '../planning.ts'
import type { CallGroup } from './group.ts'

const reason = 'It is needed for the plan, and nothing lighter will do.'

export const plan: CallGroup = {
  bodies: {
    proposeMeasure: newMeasure(),
    givePlan: { channel: 'in-person' },
    handOverMeasure: { channel: 'in-person' },
    agreeMeasure: {},
    attachConsent: { consentId: '01a20f3a-e352-71e2-b622-0aea7d3ae781' },
    reportProgress: { summary: 'He came on three of four Wednesdays.' },
    endMeasure: { ending: 'replaced', reason },
    objectToMeasure: { how: 'He said so on the telephone.' },
    reviewCase: newReview(),
    scaleDown: { reason },
    lookBack: { finding: 'support-held', note: 'He is still with the club.' },
    askExtension: newExtension(),
    confirmExtension: { agrees: true, reason },
  },
  async makeIds(constellation, { caseId }) {
    const { extensionId } = await askedToKeep(constellation)
    return { measureId: await proposedOn(constellation, caseId), extensionId }
  },
}
