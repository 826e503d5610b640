import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../support/call.ts'
import { CHAIR, REVIEWER, SECOND_REVIEWER } from '../support/people.ts'
import { newCase } from '../support/stage.ts'
import { type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const ERASURE = ['basis', 'classes'] as const

export const erasure: EntryGroup = {
  entries: {
    requestErasure: [{ event: 'erasure', effect: 'erasure-requested', has: ERASURE }],
    confirmErasure: [{ event: 'erasure', effect: 'erasure-confirmed', has: ERASURE }],
    withdrawErasure: [{ event: 'erasure', effect: 'erasure-withdrawn', has: ERASURE }],
  },
  without: { listErasures: 'Erasures in codes, without the persons.' },
  async act({ as, constellation }) {
    const reason = 'They asked for it, and nothing of it is needed any more.'
    const opening = newCase()
    const file = bodyOf<Schemas['Case']>(await send(constellation, CHAIR, post('cases', opening)))
    bodyOf(
      await send(
        constellation,
        CHAIR,
        post(`cases/${file.id}/closure`, { outcome: 'goals-reached', reason }),
      ),
    )
    const { identifier } = opening.subject
    const looked = await send(constellation, REVIEWER, post('subjects', { identifier, reason }))
    const { subject } = bodyOf<Schemas['Subject']>(looked)
    const erasing = { unit: 'unit-harbour', subject, ground: 'request-of-person', reason }
    const { id } = await as<Schemas['Erasure']>('requestErasure', REVIEWER, post('erasures', erasing))
    await as('confirmErasure', SECOND_REVIEWER, post(`erasures/${id}/confirmation`, { subject, reason }))
    await as('withdrawErasure', REVIEWER, post(`erasures/${id}/withdrawal`, { reason }))
  },
}
