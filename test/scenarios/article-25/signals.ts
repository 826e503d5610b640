import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { PREVENTION, TEACHER } from '../support/people.ts'
import { newSignal } from '../support/signalling.ts'
import { DISCLOSED, type EntryGroup, type Expected, post } from './group.ts'

type Schemas = exchange.components['schemas']

/** About nobody: that a concern was received says nothing of who it is about. */
const OF_NOBODY = DISCLOSED.filter((field) => field !== 'person')
const outcome: Expected = { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] }
const changed = (event: Expected['event'], effect: string): readonly Expected[] => [
  { event, effect, has: ['purpose', 'classes', 'person'] },
]

export const signals: EntryGroup = {
  entries: {
    submitSignal: [{ event: 'disclosure', effect: 'permit', has: DISCLOSED }, outcome],
    getSignal: [
      { event: 'consultation', effect: 'permit', has: DISCLOSED },
      { event: 'consultation', effect: 'signal-read', has: ['recipients', 'purpose', 'classes', 'person'] },
    ],
    giveFeedback: [{ event: 'disclosure', effect: 'permit', has: OF_NOBODY }, outcome],
    getFeedback: [{ event: 'consultation', effect: 'permit', has: OF_NOBODY }],
    triageSignal: changed('decision', 'signal-triaged'),
    undoTriage: changed('alteration', 'triage-undone'),
    refuteSignal: changed('alteration', 'signal-refuted'),
  },
  without: {
    listSignals: 'Codes and times of what the caller handed in, received or is proposed; without a text.',
  },
  async act({ as }) {
    const subject = { identifier: `HR-${randomInt(100_000_000, 999_999_999)}`, minor: true }
    const { signal } = await as<Schemas['SubmittedSignal']>('submitSignal', TEACHER, newSignal({ subject }))
    const path = `signals/${signal?.id}`
    const reason = 'Spoken about with the school and the parents.'
    await as('giveFeedback', PREVENTION, post(`${path}/feedback`))
    await as('getFeedback', TEACHER, { method: 'GET', path: `/v1/${path}/feedback` })
    await as('getSignal', PREVENTION, { method: 'GET', path: `/v1/${path}` })
    await as('triageSignal', PREVENTION, post(`${path}/triage`, { outcome: 'advise', reason }))
    await as('undoTriage', PREVENTION, post(`${path}/undo`, { reason }))
    await as('refuteSignal', PREVENTION, post(`${path}/refutation`, { reason }))
  },
}
