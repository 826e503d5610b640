import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../call.ts'
import { meet } from '../meetings.ts'
import { CHAIR, POLICE, PREVENTION } from '../people.ts'
import type { CallGroup } from './group.ts'

const view = { needs: ['Somebody to talk to.'], protective: ['His sister.'], triggers: [] }
const signature = { keyId: 'any', signedAt: new Date().toISOString(), value: `${'A'.repeat(86)}==` }
const sheet = (itemId: string) => ({ items: [{ itemId, variant: 'summary' }], recipients: [POLICE] })

export const meetings: CallGroup = {
  bodies: {
    setAgenda: { points: ['How school goes.'] },
    addView: view,
    agreeFormulation: view,
    addDissent: { text: 'I see it otherwise than the others.' },
    takeDecision: { text: 'A mentor from Monday on.', owner: PREVENTION, dueOn: '2099-01-01' },
    setVoice: { unsaid: 'declined' },
    noteMention: { category: 'EDU', told: [PREVENTION] },
    printPack: (who: string) => ({ attendee: who, disclosureIds: [] }),
    draftSheet: sheet(randomUUID()),
    signSheet: { signature },
  },
  /** A session of which the police chief, who is on the case, knows nothing. */
  async makeIds(constellation, { caseId, attendance }) {
    const place = await meet(constellation, caseId)
    const drafting = { method: 'POST', path: `/v1/${place}/sheets`, body: sheet(attendance) } as const
    const { id, sessionId } = bodyOf<exchange.components['schemas']['ReturnSheet']>(
      await send(constellation, CHAIR, drafting),
    )
    return { sessionId, sheetId: id }
  },
}
