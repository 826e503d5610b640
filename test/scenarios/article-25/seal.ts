import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { COORDINATOR, PREVENTION, REVIEWER, SCHOOL, SECOND_REVIEWER } from '../support/people.ts'
import { lift, reviewOfWarning } from '../support/sealing.ts'
import { openStage } from '../support/stage.ts'
import { CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const REVIEWED = ['holders', 'purpose', 'classes', 'person'] as const

export const seal: EntryGroup = {
  entries: {
    withdrawSecrecy: [{ event: 'decision', effect: 'secrecy-withdrawn', has: ['holders', 'purpose'] }],
    writeVariant: [{ event: 'alteration', effect: 'variant-written', has: [...CASE, 'holders'] }],
    getReview: [{ event: 'consultation', effect: 'review-read', has: [...REVIEWED, 'decision'] }],
    assessReview: [{ event: 'decision', effect: 'emergency-assessed', has: REVIEWED }],
    confirmReview: [{ event: 'decision', effect: 'emergency-upheld', has: REVIEWED }],
    deliver: [{ event: 'alteration', effect: 'item-delivered', has: [...REVIEWED, 'recipients', 'basis'] }],
    setQuota: [{ event: 'alteration', effect: 'quota-set', has: ['recipients', 'classes'] }],
    changeQuota: [{ event: 'alteration', effect: 'quota-changed', has: ['recipients', 'classes'] }],
  },
  without: {
    listDeliveries: 'What the caller’s own agency has to deliver, in codes, without content.',
    listQuotas: 'Rules of a unit about agencies, without a person.',
    getQuota: 'A rule of a unit about an agency, without a person.',
  },
  async act({ as, constellation }) {
    const { caseId, attendance } = await openStage(constellation)
    const items = `cases/${caseId}/items/${attendance}`
    const lifted = await send(constellation, SCHOOL, lift(constellation, SCHOOL, caseId, attendance))
    const { id } = bodyOf<Schemas['SecrecyDecision']>(lifted)
    await as('withdrawSecrecy', SCHOOL, post(`${items}/secrecy/${id}/withdrawal`))
    const variant = { variant: 'full', text: 'Away on five Wednesday afternoons, and there otherwise.' }
    await as('writeVariant', SCHOOL, post(`${items}/variants`, variant))

    const pointer = { reference: 'Pupil file 2026-114', variants: ['summary' as const] }
    const item = { category: 'EDU' as const, statementType: 'fact' as const, atSource: pointer }
    const kept = bodyOf<Schemas['Item']>(await send(constellation, SCHOOL, acts.keepItem(caseId, item)))
    const gift = await send(constellation, SCHOOL, acts.disclose(caseId, kept.id, PREVENTION))
    const disclosureId = bodyOf<Schemas['Disclosed']>(gift).answers[0]?.disclosureId
    await as('deliver', SCHOOL, post(`disclosures/${disclosureId}/delivery`, {}))

    const review = await reviewOfWarning(constellation, `HR-${randomInt(100_000_000, 999_999_999)}`)
    const reason = 'The danger was concrete, and no other help was near.'
    await as('getReview', REVIEWER, { method: 'GET', path: `/v1/reviews/${review}` })
    await as('assessReview', REVIEWER, post(`reviews/${review}/assessment`, { finding: 'lawful', reason }))
    const confirmation = { agrees: true, reason }
    await as('confirmReview', SECOND_REVIEWER, post(`reviews/${review}/confirmation`, confirmation))

    const limit = { most: 10_000, perDays: 1 }
    const quota = { unit: 'unit-harbour', agency: 'agy-audit-harbour', ...limit }
    const { id: quotaId } = await as<Schemas['Quota']>('setQuota', COORDINATOR, post('quotas', quota))
    const path = `/v1/quotas/${quotaId}`
    await as('changeQuota', COORDINATOR, { method: 'PUT', path, body: limit, headers: { 'if-match': '"1"' } })
  },
}
