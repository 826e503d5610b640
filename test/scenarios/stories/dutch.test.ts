import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { newImport, newLabels } from '../support/importing.ts'
import { entriesOf } from '../support/ledger.ts'
import { AUDITOR, OTHER_CHAIR } from '../support/people.ts'
import { newMeasure, newReview } from '../support/planning.ts'
import { replayAll } from '../support/replays.ts'
import { newSession } from '../support/sessions.ts'
import { newSignal } from '../support/signalling.ts'
import { newCase } from '../support/stage.ts'
import { tellerOf, verifyOffline } from '../support/teller.ts'

type Schemas = exchange.components['schemas']

const CHAIR = OTHER_CHAIR
const INTAKE = 'pro-wim-scholten'
/** Of the same service as the owner of the case, and not on it. */
const COLLEAGUE = 'pro-hanna-visser'
const POLICE = 'pro-femke-dijkstra'
const PROBATION = 'pro-youssef-amrani'
const JOB_COACH = 'pro-lotte-hendriks'
const HOUSING = 'pro-ruud-postma'
const REVIEWER = 'pro-joris-bakker'
/** Of the probation service: independent of what the town holds. */
const OTHER_REVIEWER = 'pro-mirthe-kok'
const PLACE = { unit: 'unit-estuary' } as const
const OBSERVED = 'He was seen three times at the quay at night, and said that he has nowhere to sleep.'
const SENTENCE = 'A community sentence of last spring, which ends in January.'
const ONLINE = 'A public page under his name offers boxing lessons on Sundays.'
const RIGHTLY = 'A public page of a club offers boxing lessons on Sundays; it is not his.'
const NEEDED = 'He asked for work that begins late, and nobody he knows has any.'

describe('a care and safety house in the Netherlands, from a signal to the end of the case', () => {
  const constellation = withConstellation()
  const { reads, does, changes, looks, tries, knowsNothingOf } = tellerOf(constellation)
  const story = { signal: '', caseId: '', session: '', online: '', measure: '', toPolice: '', contest: '' }
  let file: Schemas['NewCase']
  const on = (what: string) => `cases/${story.caseId}/${what}`

  it('a police officer hands in a graded concern, and the intake, who alone reads it, proposes a case', async () => {
    file = {
      ...{ ...newCase(), ...PLACE, track: 'reintegration', leadAgency: 'agy-municipality-veermonde' },
      ...{ owner: INTAKE, broughtBy: 'agy-probation-estuary' },
      subject: { ...newCase().subject, minor: false },
      power: 'Probation act: supervision of a community sentence; covenant of the house, article 4',
      participants: [INTAKE, POLICE, PROBATION].map((professional) => ({
        ...{ professional, reason: 'Works with him since the spring.' },
      })),
    }
    const labels = { grading: { scheme: '3x5x2', source: '1', information: 'A' } } as const
    const { body } = newSignal({
      ...{ ...PLACE, observed: OBSERVED, subject: file.subject, statementType: 'fact', labels },
    })
    const { signal, answers } = await does<Schemas['SubmittedSignal']>(POLICE, 'signals', body)
    expect(signal, JSON.stringify(answers)).toBeDefined()
    story.signal = `signals/${signal?.id}`
    expect((await looks(INTAKE, story.signal)).text).toContain(OBSERVED)
    await does(INTAKE, `${story.signal}/feedback`)
    await does(INTAKE, `${story.signal}/triage`, {
      outcome: 'propose',
      reason: 'No service alone can help with work, a home and the sentence.',
      proposal: { track: 'reintegration', text: 'A case, so that work and a home come together.' },
    })
    expect((await looks(CHAIR, story.signal)).text).not.toContain(OBSERVED)
    for (const who of [PROBATION, JOB_COACH, REVIEWER])
      expect(await knowsNothingOf(who, story.signal), who).toBe(true)
  })

  it('the chair opens it only with the partner that brings it and that partner’s own power', async () => {
    const opening = { ...file, signals: [story.signal.replace('signals/', '')] }
    const { broughtBy: _, power: __, ...without } = opening
    const refused = await tries(CHAIR, 'cases', without)
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/broughtBy.*power|power.*broughtBy/)
    expect((await tries(CHAIR, 'cases', { ...opening, broughtBy: 'agy-police-quay' })).status).toBe(400)
    expect((await tries(INTAKE, 'cases', opening)).status).toBe(403)
    const opened = await does<Schemas['Case']>(CHAIR, 'cases', opening)
    expect(opened).toMatchObject({
      state: 'open',
      broughtBy: 'agy-probation-estuary',
      track: 'reintegration',
    })
    story.caseId = opened.id
    for (const who of [JOB_COACH, HOUSING, COLLEAGUE])
      expect(await knowsNothingOf(who, `cases/${story.caseId}`), who).toBe(true)
  })

  it('at the conference probation says of the sentence what shapes the plan, to those at the table and for this alone', async () => {
    const table = [CHAIR, INTAKE, PROBATION, POLICE]
    const { id } = await does<Schemas['Session']>(CHAIR, on('sessions'), newSession(story.caseId, table).body)
    story.session = on(`sessions/${id}`)
    const keeping = { category: 'CVN', statementType: 'fact', content: { summary: SENTENCE } }
    const kept = await does<Schemas['Item']>(PROBATION, on('items'), keeping)
    const give = (recipients: string[]) => ({
      ...{ itemId: kept.id, purpose: 'reintegration', variant: 'summary', recipients, sessionId: id },
    })
    const early = await does<Schemas['Disclosed']>(PROBATION, on('disclosures'), give([INTAKE]))
    expect(early.answers).toMatchObject([{ effect: 'deny', decision: { grounds: [{ code: 'G08' }] } }])
    for (const who of table) await does(who, `${story.session}/checkins`, { secrecyReminder: 'acknowledged' })
    expect(await does(CHAIR, `${story.session}/opening`)).toMatchObject({ state: 'open' })
    const told = await does<Schemas['Disclosed']>(PROBATION, on('disclosures'), give([INTAKE]))
    expect(told.answers, JSON.stringify(told)).toMatchObject([{ effect: 'permit' }])
    const sentence = `disclosures/${told.answers[0]?.disclosureId}`
    const read = await reads<Schemas['Disclosure']>(INTAKE, sentence)
    expect(read.item).toMatchObject({ summary: SENTENCE })
    expect(read.obligations.map(({ code }) => code)).toContain('NOF')
    for (const who of [CHAIR, POLICE, COLLEAGUE, JOB_COACH])
      expect(await knowsNothingOf(who, sentence), who).toBe(true)
  })

  it('the intake tells the table what everybody can read online, and it reaches one who should not have had it', async () => {
    const online = {
      statementType: 'fact',
      labels: { grading: { scheme: '3x5x2', source: '2', information: 'C' } },
    }
    const keeping = { category: 'ONL', content: { summary: ONLINE }, ...online }
    story.online = (await does<Schemas['Item']>(INTAKE, on('items'), keeping)).id
    const sessionId = story.session.split('/').at(-1)
    const give = acts.disclose(story.caseId, story.online, PROBATION, {
      ...{ purpose: 'case-conference', sessionId, recipients: [PROBATION, POLICE] },
    })
    const { answers } = await does<Schemas['Disclosed']>(INTAKE, on('disclosures'), give.body)
    expect(
      answers.map(({ effect }) => effect),
      JSON.stringify(answers),
    ).toEqual(['permit', 'permit'])
    const to = (who: string) =>
      `disclosures/${answers.find(({ recipients }) => recipients?.includes(who))?.disclosureId}`
    story.toPolice = to(POLICE)
    for (const who of [PROBATION, POLICE])
      expect(await reads(who, to(who))).toMatchObject({ item: { summary: ONLINE } })
    const wrong = { reason: 'It was meant for probation, and not for police.' }
    for (const who of [PROBATION, JOB_COACH, HOUSING])
      expect((await tries(who, `${to(POLICE)}/mistakes`, wrong)).status, who).toBe(404)
    const mistake = await does<Schemas['Mistake']>(INTAKE, `${to(POLICE)}/mistakes`, wrong)
    expect(mistake).toMatchObject({ kind: 'wrong-recipient', state: 'recalled' })
    expect(await knowsNothingOf(POLICE, to(POLICE))).toBe(true)
    expect(await reads(PROBATION, to(PROBATION))).toMatchObject({ item: { summary: ONLINE } })

    const recalls = await reads<Schemas['RecallPage']>(POLICE, 'recalls?box=received')
    expect(recalls.items).toMatchObject([{ kind: 'mistaken', state: 'sent' }])
    expect((await looks(PROBATION, 'recalls?box=received')).text).not.toContain('mistaken')
    await does(POLICE, `recalls/${recalls.items[0]?.id}/acknowledgement`, { copies: 'deleted' })
    expect(await reads(INTAKE, `mistakes/${mistake.id}`)).toMatchObject({ state: 'attested' })
    for (const who of [PROBATION, JOB_COACH])
      expect(await knowsNothingOf(who, `mistakes/${mistake.id}`), who).toBe(true)
    const register = await reads<Schemas['BreachPage']>(REVIEWER, 'breaches')
    expect(register.items).toMatchObject([{ mistakeId: mistake.id, state: 'open' }])
    for (const who of [CHAIR, INTAKE, POLICE]) expect((await looks(who, 'breaches')).status, who).toBe(403)
  })

  it('he says that it is not about him: it rests until somebody independent has decided', async () => {
    const contest = {
      raisedBy: 'person',
      effect: 'restricted',
      grounds: 'I do not box, and the page is not mine.',
    }
    expect((await tries(JOB_COACH, on(`items/${story.online}/contests`), contest)).status).toBe(404)
    const raised = await does<Schemas['Contest']>(INTAKE, on(`items/${story.online}/contests`), contest)
    story.contest = `contests/${raised.id}`
    const again = acts.disclose(story.caseId, story.online, PROBATION, {
      ...{ purpose: 'case-conference', sessionId: story.session.split('/').at(-1) },
    })
    const rests = await does<Schemas['Disclosed']>(INTAKE, on('disclosures'), again.body)
    expect(rests.answers).toMatchObject([{ effect: 'deny', decision: { grounds: [{ code: 'G19' }] } }])
    for (const who of [PROBATION, POLICE, JOB_COACH])
      expect(await knowsNothingOf(who, story.contest), who).toBe(true)
    const change = (who: string, what: string, body: unknown) =>
      changes(who, 'POST', `${story.contest}/${what}`, story.contest, body)
    await change(INTAKE, 'reply', { text: 'The page was found by its name alone.' })
    const decision = { finding: 'upheld', reason: 'Nothing but a name links the page to him.' }
    await expect(change(REVIEWER, 'decision', decision)).rejects.toThrow('answered 403')
    expect(await change(OTHER_REVIEWER, 'decision', decision)).toMatchObject({
      state: 'upheld',
      restricted: true,
    })
  })

  it('it is put right, and the right words reach whoever had the wrong ones', async () => {
    const correction = {
      ...{ kind: 'corrected', reason: 'The page is of a club.', content: { summary: RIGHTLY } },
    }
    expect((await tries(PROBATION, on(`items/${story.online}/corrections`), correction)).status).toBe(404)
    await does(INTAKE, on(`items/${story.online}/corrections`), correction)
    expect(await reads(OTHER_REVIEWER, story.contest)).toMatchObject({
      state: 'rectified',
      restricted: false,
    })
    const { items } = await reads<Schemas['RecallPage']>(PROBATION, 'recalls?box=received')
    expect(items).toMatchObject([{ kind: 'corrected', state: 'sent' }])
    const had = `disclosures/${items[0]?.disclosureId}`
    expect(await reads(PROBATION, had)).toMatchObject({ item: { summary: RIGHTLY } })
    await does(PROBATION, `recalls/${items[0]?.id}/acknowledgement`, { copies: 'corrected' })
    expect(await knowsNothingOf(POLICE, story.toPolice)).toBe(true)
    await does(CHAIR, `${story.session}/closure`)
  })

  it('a job coach who is not on the case carries out what he agreed to, and reads neither why nor about what', async () => {
    const proposal = newMeasure({
      ...{ kind: 'work', support: 'Trial days in a bakery, from ten o’clock.', owner: JOB_COACH },
      ...{ necessity: NEEDED, needsConsent: true },
    })
    const { id } = await does<Schemas['Measure']>(INTAKE, on('measures'), proposal)
    story.measure = `measures/${id}`
    expect(await knowsNothingOf(JOB_COACH, story.measure)).toBe(true)
    const change = (who: string, what: string, body?: unknown) =>
      changes(who, 'POST', `${story.measure}/${what}`, story.measure, body)
    const { body } = acts.recordEvidence('', {
      ...{ kind: 'consent', categories: ['MSR', 'JOB'], purposes: ['reintegration'] },
    })
    const consent = await does<Schemas['Evidence']>(INTAKE, on('evidence'), body)
    const agreed = await change(INTAKE, 'agreement', { consentId: consent.id })
    expect(agreed).toMatchObject({ state: 'agreed' })
    const { itemId = '' } = await reads<Schemas['Measure']>(INTAKE, story.measure)
    const give = acts.disclose('', itemId, JOB_COACH, { purpose: 'reintegration' })
    const told = await does<Schemas['Disclosed']>(INTAKE, on('disclosures'), give.body)
    expect(told.answers, JSON.stringify(told)).toMatchObject([{ effect: 'permit' }])
    const read = await looks(JOB_COACH, `disclosures/${told.answers[0]?.disclosureId}`)
    expect(read.text).toContain('bakery')
    await change(JOB_COACH, 'start')
    for (const { text } of [read, await looks(JOB_COACH, story.measure)])
      for (const word of [story.caseId, file.reference, 'begins late', 'sentence', 'agy-probation-estuary'])
        expect(text).not.toContain(word)
    expect(await knowsNothingOf(JOB_COACH, `cases/${story.caseId}`)).toBe(true)
    for (const who of [COLLEAGUE, PROBATION, POLICE, HOUSING])
      expect((await looks(who, story.measure)).status, who).toBe(404)
  })

  it('the owner reviews it, and the chair closes it with a neutral outcome when the work is done', async () => {
    expect((await tries(POLICE, on('reviews'), newReview())).status).toBe(403)
    expect(await does(INTAKE, on('reviews'), newReview())).toMatchObject({ state: 'held' })
    const closing = { outcome: 'goals-reached', reason: 'He works, and has a room.' }
    expect((await tries(CHAIR, on('closure'), closing)).status).toBe(409)
    await changes(JOB_COACH, 'POST', `${story.measure}/completion`, story.measure)
    expect(await does(CHAIR, on('closure'), closing)).toMatchObject({
      state: 'closed',
      outcome: 'goals-reached',
    })
  })

  it('an older case of the house comes over locked, and what probation held is an item once probation says so', async () => {
    const { unit } = PLACE
    const list = newImport({
      ...{ unit, item: { holder: 'agy-probation-estuary', category: 'CVN', text: SENTENCE } },
      file: {
        ...{ leadAgency: 'agy-municipality-veermonde', owner: INTAKE, minor: 'no', track: 'reintegration' },
        ...{ broughtBy: 'agy-probation-estuary', participants: `${PROBATION}; ${POLICE}` },
      },
    })
    expect((await tries(INTAKE, 'imports', list)).status).toBe(403)
    expect(await does(CHAIR, 'imports', { ...list, dryRun: true })).toMatchObject({ faults: [], cases: [] })
    const { cases } = await does<Schemas['CaseImport']>(CHAIR, 'imports', list)
    const old = `cases/${cases[0]?.id}`
    const session = newSession(cases[0]?.id ?? '', [CHAIR, INTAKE, PROBATION]).body
    expect((await tries(CHAIR, `${old}/sessions`, session)).text).toContain('case-locked')
    const [first] = (await reads<Schemas['ImportedItemPage']>(PROBATION, `${old}/imported`)).items
    const imported = `${old}/imported/${first?.id}`
    expect(await reads(PROBATION, imported)).toMatchObject({ text: SENTENCE, category: 'CVN' })
    for (const who of [CHAIR, INTAKE, POLICE, JOB_COACH])
      expect((await looks(who, imported)).status, who).toBe(404)
    const ends = { summary: 'A community sentence that is served, and need not be told to anybody.' }
    const labels = { ...newLabels(ends), category: 'CVN', labels: { handling: ['TLP:RED'] } }
    await changes(PROBATION, 'POST', `${imported}/labels`, imported, labels)
    const release = {
      legalBasis: 'Covenant of the house, article 4, which all of them have signed since',
      circle: [{ professional: PROBATION, reason: 'Supervises him until the summer.' }],
    }
    expect(await changes(CHAIR, 'POST', `${old}/unlocking`, old, release)).toMatchObject({ state: 'open' })
    expect(await knowsNothingOf(POLICE, old)).toBe(true)
    const { items } = await reads<Schemas['ItemPage']>(PROBATION, `${old}/items`)
    expect(items).toMatchObject([{ author: PROBATION }])
  })

  it('nothing of it is read any more, and an auditor decides all of it again and comes to the same', async () => {
    for (const who of [INTAKE, PROBATION, CHAIR, POLICE]) {
      const entries = await entriesOf(constellation(), async () => {
        expect((await looks(who, `${story.session}/minutes`)).status, who).toBe(409)
        expect((await looks(who, on('plan'))).status, who).toBe(409)
      })
      expect(entries, who).toEqual([])
      const { items } = await reads<Schemas['DisclosurePage']>(who, 'disclosures?direction=received')
      for (const { id } of items.filter(({ caseId }) => caseId === story.caseId))
        expect((await looks(who, `disclosures/${id}`)).status, who).toBe(404)
    }
    expect(await replayAll(constellation(), [AUDITOR])).toEqual({ identical: expect.any(Number) })
    expect(await verifyOffline(constellation())).toMatchObject({ code: 0 })
  })
})
