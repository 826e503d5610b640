import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { acts } from '../acts.ts'
import { bodyOf, send } from '../call.ts'
import { CHAIR, POLICE_CHIEF, PREVENTION, PROSECUTOR, SCHOOL } from '../people.ts'
import { newSession } from '../sessions.ts'
import type { CallGroup } from './group.ts'

type Schemas = exchange.components['schemas']

const reason = 'It is needed for the plan, and nothing lighter will do.'
const signature = { keyId: 'any', signedAt: new Date().toISOString(), value: `${'A'.repeat(86)}==` }
const sharing = { purpose: 'case-conference', recipients: [POLICE_CHIEF], variant: 'summary' }

export const casework: CallGroup = {
  bodies: {
    addParticipant: { professional: PROSECUTOR, reason },
    declareConflict: (who: string) => ({ professional: who, reason }),
    closeCase: { outcome: 'goals-reached', reason },
    addItem: { category: 'EDU', content: { summary: 'Present on all days.' } },
    prereleaseItem: { clause: 'agr-harbour-2026/1', variant: 'summary' },
    liftSecrecy: { ...sharing, signature },
    recordEvidence: acts.recordEvidence('', {
      kind: 'informed',
      categories: ['EDU'],
      purposes: ['early-help'],
    }).body,
    withdrawEvidence: { reason },
    approve: {
      as: 'chair',
      itemId: randomUUID(),
      purpose: 'case-conference',
      recipients: ['agy-police-quay'],
      signature,
    },
    conveneSession: newSession('', [PREVENTION, SCHOOL]).body,
    checkIn: { secrecyReminder: 'acknowledged' },
  },
  async makeIds(constellation, { caseId, attendance, consent }) {
    const convened = await send(constellation, CHAIR, newSession(caseId, [PREVENTION, SCHOOL]))
    const session = bodyOf<Schemas['Session']>(convened)
    return { caseId, itemId: attendance, evidenceId: consent, sessionId: session.id }
  },
}
