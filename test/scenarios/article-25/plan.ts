import type { exchange } from '@casebridge/contract'
import { bodyOf, send } from '../support/call.ts'
import { CHAIR, COORDINATOR, PREVENTION, SCHOOL, SECOND_REVIEWER } from '../support/people.ts'
import { newCatalogueEntry, newExtension, newReview, newWording, proposing } from '../support/planning.ts'
import { newCase } from '../support/stage.ts'
import { type Acting, CASE, DISCLOSED, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const MEASURE = [...CASE, 'holders', 'recipients'] as const
const reason = 'It is needed for the plan, and nothing lighter will do.'
const ifMatch = (version: number) => ({ headers: { 'if-match': `"${version}"` } })

export const plan: EntryGroup = {
  entries: {
    proposeMeasure: [{ event: 'collection', effect: 'measure-proposed', has: [...CASE, 'holders'] }],
    agreeMeasure: [{ event: 'alteration', effect: 'measure-agreed', has: MEASURE }],
    attachConsent: [{ event: 'alteration', effect: 'measure-consented', has: MEASURE }],
    startMeasure: [{ event: 'alteration', effect: 'measure-started', has: MEASURE }],
    completeMeasure: [{ event: 'alteration', effect: 'measure-done', has: MEASURE }],
    endMeasure: [{ event: 'alteration', effect: 'measure-ended', has: MEASURE }],
    objectToMeasure: [{ event: 'alteration', effect: 'measure-objected', has: MEASURE }],
    getPlan: [
      { event: 'consultation', effect: 'plan-read', has: [...CASE, 'holders', 'recipients', 'decision'] },
    ],
    reportProgress: [
      { event: 'disclosure', effect: 'permit', has: DISCLOSED },
      { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
    ],
    givePlan: [
      { event: 'disclosure', effect: 'permit', has: DISCLOSED },
      { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
    ],
    handOverMeasure: [
      { event: 'disclosure', effect: 'permit', has: DISCLOSED },
      { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
    ],
    reviewCase: [{ event: 'alteration', effect: 'case-reviewed', has: CASE }],
    listCaseReviews: [
      { event: 'consultation', effect: 'reviews-read', has: [...CASE, 'holders', 'decision'] },
    ],
    scaleDown: [{ event: 'alteration', effect: 'case-scaling-down', has: CASE }],
    lookBack: [{ event: 'alteration', effect: 'support-looked-back', has: CASE }],
    listLookBacks: [
      { event: 'consultation', effect: 'lookbacks-read', has: [...CASE, 'holders', 'decision'] },
    ],
    askExtension: [{ event: 'alteration', effect: 'extension-asked', has: CASE }],
    getExtension: [
      { event: 'consultation', effect: 'extension-read', has: [...CASE, 'holders', 'decision'] },
    ],
    confirmExtension: [{ event: 'decision', effect: 'extension-confirmed', has: [...CASE, 'holders'] }],
    addWording: [{ event: 'alteration', effect: 'wording-added', has: ['classes'] }],
    addToCatalogue: [{ event: 'alteration', effect: 'catalogue-added', has: ['classes'] }],
  },
  without: {
    listMeasures: 'What the caller carries out, in codes and days, without a case, a person or a reason.',
    getMeasure: 'One of them, in codes and days.',
    listExtensions: 'What was asked in codes and days, without a case.',
    listRetentionRuns: 'Counts of what was erased, and rules.',
    listWordings: 'What kinds of agencies call measures, without a person.',
    listCatalogue: 'What a unit can offer, without a person.',
  },
  async act(acting) {
    const { as } = acting
    const { id: caseId } = await as<Schemas['Case']>('openCase', CHAIR, post('cases', newCase()))
    const consentId = await support(acting, caseId)
    await as('reviewCase', PREVENTION, post(`cases/${caseId}/reviews`, newReview()))
    await as('listCaseReviews', PREVENTION, { method: 'GET', path: `/v1/cases/${caseId}/reviews` })
    await as('scaleDown', PREVENTION, post(`cases/${caseId}/scaledown`, { reason }))
    const closure = { outcome: 'goals-reached', reason }
    await send(acting.constellation, CHAIR, post(`cases/${caseId}/closure`, closure))
    const lookback = { finding: 'support-held', note: 'He is still with the club.', consentId }
    await as('lookBack', PREVENTION, post(`cases/${caseId}/lookbacks`, lookback))
    await as('listLookBacks', PREVENTION, { method: 'GET', path: `/v1/cases/${caseId}/lookbacks` })
    const asked = post(`cases/${caseId}/extensions`, newExtension())
    const { id } = await as<Schemas['Extension']>('askExtension', CHAIR, asked)
    await as('getExtension', SECOND_REVIEWER, { method: 'GET', path: `/v1/extensions/${id}` })
    const confirmation = post(`extensions/${id}/confirmation`, { agrees: true, reason })
    await as('confirmExtension', SECOND_REVIEWER, confirmation)
    await as('addWording', COORDINATOR, post('wordings', newWording()))
    await as('addToCatalogue', COORDINATOR, post('catalogue', newCatalogueEntry()))
  },
}

/** Every act on a measure, on measures of their own. @returns the consent that the first rests on. */
async function support({ as, constellation }: Acting, caseId: string): Promise<string> {
  const propose = async () =>
    (await as<Schemas['Measure']>('proposeMeasure', PREVENTION, proposing(caseId))).id
  const first = await propose()
  const evidence = {
    ...{ kind: 'consent', on: new Date().toISOString().slice(0, 10), how: 'In a talk with him.' },
    ...{ categories: ['MSR'], purposes: ['reintegration'] },
  }
  const recorded = await send(constellation, PREVENTION, post(`cases/${caseId}/evidence`, evidence))
  const consentId = bodyOf<Schemas['Evidence']>(recorded).id
  await as('agreeMeasure', PREVENTION, { ...post(`measures/${first}/agreement`, {}), ...ifMatch(1) })
  const attaching = post(`measures/${first}/consent`, { consentId })
  await as('attachConsent', PREVENTION, { ...attaching, ...ifMatch(2) })
  await as('startMeasure', SCHOOL, { ...post(`measures/${first}/start`), ...ifMatch(3) })
  await as('reportProgress', SCHOOL, post(`measures/${first}/progress`, { summary: 'All goes well.' }))
  await as('getPlan', PREVENTION, { method: 'GET', path: `/v1/cases/${caseId}/plan` })
  await as('givePlan', PREVENTION, post(`cases/${caseId}/plan/copies`, { channel: 'in-person' }))
  await as('completeMeasure', SCHOOL, { ...post(`measures/${first}/completion`), ...ifMatch(4) })
  const own = { owner: PREVENTION, carrier: { who: 'person' as const } }
  const carried = await as<Schemas['Measure']>('proposeMeasure', PREVENTION, proposing(caseId, own))
  const agreeing = { ...post(`measures/${carried.id}/agreement`, {}), ...ifMatch(1) }
  await as('agreeMeasure', PREVENTION, agreeing)
  await as('handOverMeasure', PREVENTION, post(`measures/${carried.id}/papers`, { channel: 'in-person' }))
  const finishing = post(`measures/${carried.id}/ending`, { ending: 'replaced', reason })
  await as('endMeasure', PREVENTION, { ...finishing, ...ifMatch(2) })
  const ending = post(`measures/${await propose()}/ending`, { ending: 'replaced', reason })
  await as('endMeasure', PREVENTION, { ...ending, ...ifMatch(1) })
  const objection = post(`measures/${await propose()}/objection`, { how: 'He said so on the telephone.' })
  await as('objectToMeasure', PREVENTION, { ...objection, ...ifMatch(1) })
  return consentId
}
