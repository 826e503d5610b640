import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { outboxEmpty, tamper } from '../support/database.ts'
import { dump, found } from '../support/dump.ts'
import { AUDITOR } from '../support/people.ts'
import { newMeasure } from '../support/planning.ts'
import { replayAll } from '../support/replays.ts'
import { newSession } from '../support/sessions.ts'
import { newSignal } from '../support/signalling.ts'
import { dayFromNow, telling } from '../support/telling.ts'

type Schemas = exchange.components['schemas']

const [GRACE, TOM, DEV, RUTH] = ['pro-grace-holloway', 'pro-tom-ashby', 'pro-dev-marlowe', 'pro-ruth-pell']
const [OWEN, MARY, LEAH] = ['pro-owen-hart', 'pro-mary-quill', 'pro-leah-stone']
const [IMANI, NEIL, JOE] = ['pro-imani-cole', 'pro-neil-frost', 'pro-joe-tanner']

const PERSON = 'SM-118-402-55'
const SEEN = 'He has left the sixth-form football team, and argues with everybody about one video.'
const DELIVERY = 'A neighbour complained twice about shouting in the street; nothing came of it.'
const NECESSITY = 'He has nobody to talk to since his brother went to sea.'
const PROGRESS = 'He came on all three Thursdays, and brought a friend to the last one.'
const DANGER = 'He stands at the edge of the breakwater, and says that it is for the last time.'
const BASIS = {
  citation: 'Counter-Terrorism and Security Act 2015, sections 36 to 38',
  who: 'The council, which chairs, the police of the area, and partners who are invited by name.',
  finality: 'To find out which support he needs, and to plan it with him.',
  modalities: 'Said at the panel; support begins only when he has agreed to it.',
}
/** What the law of the country asks for is not there. */
const UNMET = { status: 409, code: 'requirements' }
const REMINDED = { secrecyReminder: 'acknowledged' }
const REASON = { reason: 'Both of them were spoken with, and the notes were read.' }
/** What happens by itself happens shortly afterwards. */
const SOON = { timeout: 60_000, interval: 500 }

describe('a pupil of Saltmere who has left his team: a Channel panel', () => {
  const constellation = withConstellation()
  const { get, post, put, refused, read, absentFor } = telling(constellation)
  let [signalId, caseId, place, measureId] = ['', '', '', '']
  let [asReceived, disclosed] = ['', '']

  const tasksOf = async (who: string, about: string) => {
    const { items } = await get<Schemas['TaskPage']>(who, 'tasks?limit=100')
    return items.filter((task) => task.about.id === about).map(({ kind }) => kind)
  }
  const propose = (changes: Partial<Schemas['NewMeasure']> = {}) => {
    const words = { necessity: NECESSITY, support: 'An hour of football and talk every Thursday.' }
    const measure = newMeasure({ ...words, owner: IMANI, ...changes })
    return post<Schemas['Measure']>(TOM, `cases/${caseId}/measures`, measure)
  }

  it('Imani of the school hands in a concern, and the council reads it without learning from which school', async () => {
    const { body } = newSignal({
      ...{ unit: 'unit-headland', observed: SEEN },
      subject: { identifier: PERSON, minor: false },
    })
    signalId = (await post<Schemas['SubmittedSignal']>(IMANI, 'signals', body)).signal?.id ?? ''
    const received = await read(TOM, `signals/${signalId}`)
    expect(received).toContain(SEEN)
    expect(received).not.toMatch(/pro-imani-cole|agy-school-beacon|Beacon/)
    const others = [GRACE, OWEN, MARY, NEIL, JOE, RUTH]
    expect(await absentFor(`signals/${signalId}`, others)).toEqual(others)
  })

  it('Tom lets her know that it was received, and proposes a case to Grace, who reads his words and not hers', async () => {
    await post(TOM, `signals/${signalId}/feedback`)
    asReceived = await read(IMANI, `signals/${signalId}`)
    const proposal = { track: 'prevention', text: 'Somebody to talk to about what he watches.' }
    await post(TOM, `signals/${signalId}/triage`, { outcome: 'propose', ...REASON, proposal })
    const proposed = await read(GRACE, `signals/${signalId}`)
    expect(JSON.parse(proposed)).toMatchObject({ state: 'proposed', proposal })
    expect(proposed).not.toMatch(/football|safeguarding-lead|pro-imani-cole|agy-school-beacon/)
    expect(await absentFor(`signals/${signalId}`, [OWEN, MARY, NEIL, JOE])).toEqual([OWEN, MARY, NEIL, JOE])
  })

  it('Grace opens a case on the prevention track, owned by Tom; the school is not on it, and is told nothing of it', async () => {
    const seat = (professional: string) => ({ professional, reason: 'Sits on the panel for its service.' })
    const opening: Schemas['NewCase'] = {
      ...{ unit: 'unit-headland', reference: 'SAL/2026/0007', track: 'prevention', signals: [signalId] },
      subject: { identifier: PERSON, minor: false },
      ...{ leadAgency: 'agy-council-saltmere', broughtBy: 'agy-council-saltmere', owner: TOM },
      power: 'Counter-Terrorism and Security Act 2015, section 36',
      participants: [TOM, OWEN, MARY, NEIL].map(seat),
      reviewBy: dayFromNow(12),
    }
    caseId = (await post<Schemas['Case']>(GRACE, 'cases', opening)).id
    expect(await read(TOM, `signals/${signalId}`)).toContain('in-case')
    const outside = [IMANI, JOE, DEV, RUTH, LEAH]
    expect(await absentFor(`cases/${caseId}`, outside)).toEqual(outside)
    expect(await read(IMANI, `signals/${signalId}`)).toBe(asReceived)
  })

  it('the panel does not sit before police are there, and Grace opens it when they are', async () => {
    const { path, body } = newSession(caseId, [GRACE, TOM, OWEN, MARY])
    const convening = { ...(body as Schemas['NewSession']), legalBasis: BASIS }
    const session = await post<Schemas['Session']>(GRACE, path.replace('/v1/', ''), convening)
    expect(session).toMatchObject({ mode: 'ordinary' })
    place = `cases/${caseId}/sessions/${session.id}`
    for (const who of [GRACE, TOM, MARY]) await post(who, `${place}/checkins`, REMINDED)
    expect(await refused(GRACE, `${place}/opening`)).toEqual(UNMET)
    await post(OWEN, `${place}/checkins`, REMINDED)
    expect(await refused(OWEN, `${place}/opening`)).toMatchObject({ status: 403 })
    expect(await post<Schemas['Session']>(GRACE, `${place}/opening`)).toMatchObject({ state: 'open' })
    const uninvited = [NEIL, IMANI, JOE]
    expect(await absentFor(place, uninvited)).toEqual(uninvited)
  })

  it('Owen tells the table what police hold, graded, and nobody who was not at it', async () => {
    const item: Schemas['NewItem'] = {
      ...{ category: 'PRF', statementType: 'fact', content: { summary: DELIVERY } },
      labels: { grading: { scheme: '3x5x2', source: '2', information: 'B' } },
    }
    const { id: itemId } = bodyOf<Schemas['Item']>(
      await send(constellation(), OWEN, acts.keepItem(caseId, item)),
    )
    const sessionId = place.split('/').at(-1)
    const gift = { itemId, purpose: 'case-conference', variant: 'summary', sessionId }
    const toTable = { ...gift, recipients: [TOM, MARY] }
    const { answers } = await post<Schemas['Disclosed']>(OWEN, `cases/${caseId}/disclosures`, toTable)
    const told = answers.find(({ recipients }) => recipients?.includes(TOM))
    expect(told).toMatchObject({ effect: 'permit' })
    expect(await read(TOM, `disclosures/${told?.disclosureId}`)).toContain(DELIVERY)
    const others = [NEIL, IMANI, JOE, DEV]
    expect(await absentFor(`disclosures/${told?.disclosureId}`, others)).toEqual(others)
  })

  it('the panel leaves what he says, and one decision with an owner and a day; only those invited read it', async () => {
    await put(MARY, `${place}/voice`, { said: 'I would talk to somebody who plays.' }, 1)
    const decision = { text: 'Somebody who plays football with him.', owner: TOM, dueOn: dayFromNow(7) }
    await post(GRACE, `${place}/decisions`, decision)
    expect(await get<Schemas['Minutes']>(OWEN, `${place}/minutes`)).toMatchObject({
      said: 'I would talk to somebody who plays.',
      decisions: [{ text: decision.text, owner: { professional: TOM } }],
    })
    const others = [NEIL, IMANI, JOE, RUTH]
    expect(await absentFor(`${place}/minutes`, others)).toEqual(others)
    await post(GRACE, `${place}/closure`)
  })

  it('no support begins before he has agreed, not even one that would need no consent elsewhere', async () => {
    const { id } = await propose({ needsConsent: false })
    const unaware = [IMANI, OWEN, MARY, NEIL]
    expect(await absentFor(`measures/${id}`, unaware)).toEqual(unaware)
    await post(TOM, `measures/${id}/agreement`, {}, 1)
    expect(await refused(IMANI, `measures/${id}/start`, undefined, 2)).toEqual(UNMET)
    expect(await get<Schemas['Measure']>(IMANI, `measures/${id}`)).toMatchObject({ state: 'agreed' })
    await post(TOM, `measures/${id}/ending`, { ending: 'replaced', ...REASON }, 2)
  })

  it('he agrees, Tom records it, and Imani begins: she sees the support and no case, no reason and no item', async () => {
    measureId = (await propose({ needsConsent: true })).id
    const consent: Schemas['NewEvidence'] = {
      ...{ kind: 'consent', on: dayFromNow(0), how: 'He signed it after a talk with Tom.' },
      ...{ categories: ['MSR'], purposes: ['reintegration'] },
    }
    const recorded = await send(constellation(), TOM, acts.recordEvidence(caseId, consent))
    const { id: consentId } = bodyOf<Schemas['Evidence']>(recorded)
    await post(TOM, `measures/${measureId}/agreement`, { consentId }, 1)
    const started = await post<Schemas['Measure']>(IMANI, `measures/${measureId}/start`, undefined, 2)
    expect(started).toMatchObject({ state: 'running' })
    expect(started).not.toHaveProperty('caseId')
    expect(started).not.toHaveProperty('itemId')
    expect(JSON.stringify(started)).not.toMatch(/brother|prevention|panel/i)
    expect(await absentFor(`cases/${caseId}/plan`, [IMANI, JOE])).toEqual([IMANI, JOE])
    expect(await absentFor(`measures/${measureId}`, [OWEN, NEIL, JOE])).toEqual([OWEN, NEIL, JOE])
    for (const who of [OWEN, MARY])
      expect((await get<Schemas['Plan']>(who, `cases/${caseId}/plan`)).measures, who).toEqual([])
  })

  it('how it goes comes back to Tom alone, and he reads it under a receipt', async () => {
    expect(await tasksOf(IMANI, measureId)).toEqual(['report-measure'])
    const told = await post<Schemas['Disclosed']>(IMANI, `measures/${measureId}/progress`, {
      summary: PROGRESS,
    })
    expect(told.answers).toMatchObject([{ effect: 'permit', recipients: [TOM] }])
    const path = `disclosures/${told.answers[0]?.disclosureId}`
    expect(await read(TOM, path)).toContain(PROGRESS)
    const others = [GRACE, OWEN, MARY, NEIL, DEV]
    expect(await absentFor(path, others)).toEqual(others)
  })

  it('he is given the plan in outward words: what is done and by whom, and nothing of why', async () => {
    const given = await post<Schemas['PlanCopy']>(TOM, `cases/${caseId}/plan/copies`, {
      channel: 'in-person',
    })
    expect(given).toMatchObject({
      title: 'Support agreement',
      measures: [{ support: 'An hour of football and talk every Thursday.', by: 'Beacon Academy' }],
    })
    expect(JSON.stringify(given)).not.toMatch(/brother|Channel|panel|police|prevention|video/i)
    expect(await refused(OWEN, `cases/${caseId}/plan/copies`, { channel: 'post' })).toEqual({
      ...{ status: 409, code: 'nothing-agreed' },
    })
  })

  it('the review comes up by itself and is held on time, by who answers for the case', async () => {
    await vi.waitFor(async () => expect(await tasksOf(TOM, caseId)).toEqual(['review-case']), SOON)
    for (const who of [OWEN, MARY, IMANI]) expect(await tasksOf(who, caseId), who).toEqual([])
    const review: Schemas['NewCaseReview'] = {
      ...{ finding: 'scale-down', note: 'He has friends there now.', nextReviewBy: dayFromNow(90) },
      voice: { said: 'I go there anyway.' },
    }
    expect(await refused(MARY, `cases/${caseId}/reviews`, review)).toMatchObject({ status: 403 })
    expect(await post<Schemas['CaseReview']>(TOM, `cases/${caseId}/reviews`, review)).toMatchObject({
      state: 'held',
    })
    expect(await tasksOf(TOM, caseId)).toEqual([])
  })

  it('less is done and less is shared, and it is closed only when nothing of its plan goes on', async () => {
    const lighter = { reason: 'He goes there by himself, and needs no panel for it.' }
    const scaled = await post<Schemas['Case']>(TOM, `cases/${caseId}/scaledown`, lighter)
    expect(scaled).toMatchObject({ state: 'scaling-down' })
    const closure = { outcome: 'goals-reached', reason: 'He has what he asked for.' }
    const early = await refused(GRACE, `cases/${caseId}/closure`, closure)
    expect(early).toEqual({ status: 409, code: 'measures-go-on' })
    await post(IMANI, `measures/${measureId}/completion`, undefined, 3)
    expect(await post<Schemas['Case']>(GRACE, `cases/${caseId}/closure`, closure)).toMatchObject({
      ...{ state: 'closed', outcome: 'goals-reached' },
    })
    expect(await read(IMANI, `signals/${signalId}`)).toBe(asReceived)
  })

  it('six and twelve months later the council looks back, once each: at the support, and at nothing about him', async () => {
    const note = 'The Thursdays go on without us.'
    const look = { finding: 'support-held', note }
    const path = `cases/${caseId}/lookbacks`
    expect(await refused(TOM, path, look)).toEqual(UNMET)
    for (const months of [6, 12]) {
      const then = `now() - interval '${months} months 1 day'`
      await tamper(
        constellation(),
        `update exchange.case_file set closed_at = ${then} where id = '${caseId}'`,
      )
      expect(await refused(OWEN, path, look)).toMatchObject({ status: 403 })
      expect(await refused(IMANI, path, look)).toMatchObject({ status: 404 })
      const held = await post<Schemas['LookBack']>(TOM, path, look)
      expect(held).toMatchObject({ months, finding: 'support-held' })
      expect(await refused(TOM, path, look)).toEqual(UNMET)
    }
    const unfitting = { finding: 'concern-remains', note }
    expect(await refused(TOM, path, unfitting)).toMatchObject({ status: 400, code: ['enum'] })
  })

  it('Joe, a youth worker with no case and no clause, warns police of somebody in danger, and tells nobody else', async () => {
    const warning = acts.warn(DANGER, OWEN, {
      unit: 'unit-headland',
      subject: { identifier: 'SM-300-221-09' },
    })
    const warned = Date.now()
    const told = bodyOf<Schemas['Disclosed']>(await send(constellation(), JOE, warning))
    expect(told.answers).toMatchObject([{ effect: 'permit', recipients: [OWEN] }])
    const due = Date.parse(told.reviewDueAt ?? '') - warned
    expect(Math.round(due / 3_600_000)).toBe(72)
    disclosed = `disclosures/${told.answers[0]?.disclosureId}`
    expect(await read(OWEN, disclosed)).toContain(DANGER)
    const others = [GRACE, TOM, MARY, NEIL, IMANI, RUTH, LEAH]
    expect(await absentFor(disclosed, others)).toEqual(others)
  })

  it('two reviewers of two agencies look at it, neither reads what was said, and it stands', async () => {
    const { items } = await get<Schemas['ReviewPage']>(RUTH, 'reviews?limit=100')
    const review = items.find(({ disclosureId }) => disclosed === `disclosures/${disclosureId}`)
    const path = `reviews/${review?.id}`
    const assessed = { finding: 'lawful', ...REASON }
    for (const who of [GRACE, TOM, MARY, NEIL, IMANI, OWEN, JOE])
      expect(await refused(who, `${path}/assessment`, assessed), who).toMatchObject({ status: 403 })
    expect(await read(RUTH, path)).not.toContain('breakwater')
    expect(await post<object>(RUTH, `${path}/assessment`, assessed)).toMatchObject({ state: 'assessed' })
    const agreed = { agrees: true, ...REASON }
    expect(await refused(RUTH, `${path}/confirmation`, agreed)).toMatchObject({ status: 403 })
    expect(await post<object>(LEAH, `${path}/confirmation`, agreed)).toMatchObject({ state: 'upheld' })
    expect(await read(OWEN, disclosed)).toContain(DANGER)
  })

  it('no word of it is in clear in any table or in the ledger, and an auditor comes to the same decisions', async () => {
    await outboxEmpty(constellation())
    const rows = await dump(constellation(), ['exchange', 'audit'])
    expect(found(rows, [PERSON, SEEN, DELIVERY, NECESSITY, PROGRESS, DANGER])).toEqual([])
    expect(await replayAll(constellation(), [AUDITOR])).toEqual({ identical: expect.any(Number) })
  })
})
