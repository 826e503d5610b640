import type { exchange } from '@casebridge/contract'
import { signAct } from '@casebridge/local/story'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { entriesOf } from '../support/ledger.ts'
import { signSheetAs } from '../support/meetings.ts'
import {
  CHAIR,
  POLICE,
  POLICE_CHIEF,
  PREVENTION,
  SCHOOL,
  SOCIAL_WORK,
  TEACHER,
  YOUTH_WORK,
} from '../support/people.ts'
import { newMeasure, newReview } from '../support/planning.ts'
import { keepSealed } from '../support/sealing.ts'
import { newSession } from '../support/sessions.ts'
import { newSignal } from '../support/signalling.ts'
import { newCase } from '../support/stage.ts'
import { tellerOf, verifyOffline } from '../support/teller.ts'

type Schemas = exchange.components['schemas']

/** A colleague of the social worker, who also works with the family. */
const OTHER_SOCIAL_WORKER = 'pro-sven-wuyts'
const AT_TABLE = [CHAIR, PREVENTION, SCHOOL, SOCIAL_WORK, OTHER_SOCIAL_WORKER, POLICE]
const OBSERVED = 'Since the summer he eats alone and leaves when somebody sits down beside him.'
const CONFIDED = 'He told me that his father has left, and that nobody at school may know.'
const UNSAID = 'The household has debts that the boy does not know of.'
const SUPPORT = 'A mentor of the youth house, on Mondays.'

describe('a local unit in Belgium, from a signal to the end of the case', () => {
  const constellation = withConstellation()
  const { reads, does, changes, looks, tries, knowsNothingOf } = tellerOf(constellation)
  const story = { signal: '', caseId: '', session: '', support: '', confided: '', sheet: '', measure: '' }
  let file: Schemas['NewCase']
  let toPolice: string
  let sheet: Schemas['ReturnSheet']

  it('a teacher hands in what she saw, and who reads it does not learn from which school it comes', async () => {
    file = newCase()
    const wrong = newSignal({ observed: 'He has begun to wear a djellaba to school.' })
    expect((await tries(TEACHER, 'signals', wrong.body)).status).toBe(400)
    const { body } = newSignal({ observed: OBSERVED, subject: file.subject })
    const { signal } = await does<Schemas['SubmittedSignal']>(TEACHER, 'signals', body)
    story.signal = `signals/${signal?.id}`
    const read = await looks(PREVENTION, story.signal)
    expect(read.text).toContain(OBSERVED)
    expect(read.text).not.toMatch(/agy-school-meridian|pro-bo-janssens/)
    for (const who of [CHAIR, POLICE, POLICE_CHIEF, SCHOOL])
      expect(await knowsNothingOf(who, story.signal), who).toBe(true)
  })

  it('the intake says that it was received, weighs it, and proposes a case to the chair, who reads the proposal and not the signal', async () => {
    await does(PREVENTION, `${story.signal}/feedback`)
    const before = await looks(TEACHER, story.signal)
    await does(PREVENTION, `${story.signal}/triage`, {
      outcome: 'propose',
      reason: 'The school and the parents ask for help, and one service alone cannot give it.',
      proposal: { track: 'prevention', text: 'A case, so that school and youth work agree on support.' },
    })
    const after = await looks(TEACHER, story.signal)
    expect({ ...after, headers: [] }).toEqual({ ...before, headers: [] })
    const proposed = await looks(CHAIR, story.signal)
    expect(proposed.text).toContain('agree on support')
    expect(proposed.text).not.toContain(OBSERVED)
    expect(await knowsNothingOf(POLICE_CHIEF, story.signal)).toBe(true)
  })

  it('the chair, and nobody else, opens the case, with one owner, and who is not on it finds nothing', async () => {
    const circle = [PREVENTION, SCHOOL, SOCIAL_WORK, OTHER_SOCIAL_WORKER, POLICE, POLICE_CHIEF]
    const opening: Schemas['NewCase'] = {
      ...{ ...file, signals: [story.signal.replace('signals/', '')] },
      participants: circle.map((professional) => ({ professional, reason: 'Works with the family.' })),
    }
    for (const who of [PREVENTION, POLICE_CHIEF])
      expect((await tries(who, 'cases', opening)).status).toBe(403)
    const opened = await does<Schemas['Case']>(CHAIR, 'cases', opening)
    expect(opened).toMatchObject({ state: 'open', leadAgency: file.leadAgency })
    story.caseId = opened.id
    expect(await reads(PREVENTION, story.signal)).toMatchObject({ state: 'in-case' })
    for (const who of [TEACHER, YOUTH_WORK])
      expect(await knowsNothingOf(who, `cases/${story.caseId}`), who).toBe(true)
  })

  it('two social workers keep each a secret of their own, and the answer to police is the same as before', async () => {
    const asking = acts.ask(story.caseId, {
      ...{ purpose: 'case-conference', categories: ['SUP'], holders: ['agy-social-kaaihaven'] },
    })
    const answered = async () =>
      (await does<Schemas['Request']>(POLICE, `cases/${story.caseId}/requests`, asking.body)).answers
    const before = await answered()
    const secret = { category: 'SUP', statementType: 'fact', labels: { secret: true } }
    const kept = await does<Schemas['Item']>(SOCIAL_WORK, `cases/${story.caseId}/items`, {
      ...{ ...secret, content: { summary: CONFIDED } },
    })
    story.confided = kept.id
    await does(OTHER_SOCIAL_WORKER, `cases/${story.caseId}/items`, {
      ...secret,
      content: { summary: UNSAID },
    })
    await keepSealed(constellation(), story.caseId, UNSAID)
    expect(await answered()).toEqual(before)
    for (const who of [CHAIR, PREVENTION, POLICE_CHIEF])
      expect(await reads(who, `cases/${story.caseId}/items`), who).toMatchObject({ items: [] })
  })

  it('a session opens with its legal basis, its core roles and everybody reminded of secrecy, and not before', async () => {
    const convening = newSession(story.caseId, AT_TABLE).body as Schemas['NewSession']
    const { legalBasis: _, ...without } = convening
    expect((await tries(CHAIR, `cases/${story.caseId}/sessions`, without)).status).toBe(400)
    const { id } = await does<Schemas['Session']>(CHAIR, `cases/${story.caseId}/sessions`, convening)
    story.session = `cases/${story.caseId}/sessions/${id}`
    const checkIn = (who: string) =>
      does(who, `${story.session}/checkins`, { secrecyReminder: 'acknowledged' })
    expect((await tries(SCHOOL, `${story.session}/checkins`, {})).status).toBe(400)
    for (const who of AT_TABLE.filter((one) => one !== POLICE)) await checkIn(who)
    expect((await tries(CHAIR, `${story.session}/opening`)).status).toBe(409)
    await checkIn(POLICE)
    expect(await does(CHAIR, `${story.session}/opening`)).toMatchObject({ state: 'open' })
    expect(
      (await tries(POLICE_CHIEF, `${story.session}/checkins`, { secrecyReminder: 'acknowledged' })).status,
    ).toBe(404)
  })

  it('one social worker stays silent, and the other decides by her signature to say hers aloud, to two and to nobody else', async () => {
    const sessionId = story.session.split('/').at(-1)
    const words = {
      purpose: 'case-conference',
      recipients: [PREVENTION, SCHOOL],
      variant: 'summary',
      sessionId,
    }
    const lift = (who: string) => {
      const act = {
        ...{ act: 'lift-secrecy', caseId: story.caseId, itemId: story.confided },
        ...{ envelope: null, ...words },
      }
      return { ...words, signature: signAct(constellation().keyring.signingKey(who), act) }
    }
    const place = `cases/${story.caseId}/items/${story.confided}/secrecy`
    for (const who of [CHAIR, OTHER_SOCIAL_WORKER, POLICE_CHIEF])
      expect((await tries(who, place, lift(who))).status, who).toBe(404)
    await does(SOCIAL_WORK, place, lift(SOCIAL_WORK))

    const spoken = { channel: 'oral', at: new Date().toISOString() }
    const telling = { itemId: story.confided, ...words, spoken }
    let told: Schemas['Disclosed'] | undefined
    const entries = await entriesOf(constellation(), async () => {
      told = await does(SOCIAL_WORK, `cases/${story.caseId}/disclosures`, telling)
    })
    expect(
      told?.answers.map(({ effect }) => effect),
      JSON.stringify(told),
    ).toEqual(['permit', 'permit'])
    expect(entries).toMatchObject([
      { event: 'disclosure', holders: ['agy-social-kaaihaven'], classes: ['SUP:summary'] },
      { event: 'outcome', effect: 'released' },
    ])
    expect(JSON.stringify(entries)).not.toContain('father')
    for (const { disclosureId, recipients } of told?.answers ?? [])
      for (const who of [...(recipients ?? []), POLICE, POLICE_CHIEF, CHAIR, OTHER_SOCIAL_WORKER])
        expect((await looks(who, `disclosures/${disclosureId}`)).status, who).toBe(404)
    const received = async (who: string) => (await looks(who, 'disclosures?direction=received')).text
    expect(await received(SCHOOL)).toContain('SUP')
    for (const who of [POLICE, POLICE_CHIEF, CHAIR]) expect(await received(who), who).not.toContain('SUP')
  })

  it('the minutes are a decision with an owner and a day, what the boy says, and no word of what was confided', async () => {
    const minutes = `${story.session}/minutes`
    const put = (who: string, what: string, body: unknown) =>
      changes(who, 'PUT', `${story.session}/${what}`, minutes, body)
    const view = { needs: ['Somebody to eat with.'], protective: ['His grandmother.'], triggers: [] }
    await put(CHAIR, 'agenda', { points: ['How the days at school go.'] })
    await does(SCHOOL, `${story.session}/views`, view)
    await put(CHAIR, 'formulation', view)
    const dueOn = newMeasure().endsOn
    await does(CHAIR, `${story.session}/decisions`, { text: SUPPORT, owner: PREVENTION, dueOn })
    await put(SCHOOL, 'voice', { said: 'I would like somebody who is not a teacher.' })
    const read = await reads<Schemas['Minutes']>(SCHOOL, minutes)
    expect(read).toMatchObject({
      decisions: [{ text: SUPPORT, owner: { professional: PREVENTION }, dueOn }],
      said: 'I would like somebody who is not a teacher.',
    })
    expect(JSON.stringify(read)).not.toMatch(/father|debts/)
    expect(await knowsNothingOf(POLICE_CHIEF, minutes)).toBe(true)
  })

  it('the return sheet takes no secret, and is nothing to police before everybody else has signed it', async () => {
    const measure = { category: 'MSR', statementType: 'fact', content: { summary: SUPPORT } }
    story.support = (await does<Schemas['Item']>(PREVENTION, `cases/${story.caseId}/items`, measure)).id
    const draft = (itemId: string) => ({ items: [{ itemId, variant: 'summary' }], recipients: [POLICE] })
    const refused = await tries(CHAIR, `${story.session}/sheets`, draft(story.confided))
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('not-for-sheet') })
    sheet = await does(CHAIR, `${story.session}/sheets`, draft(story.support))
    story.sheet = `${story.session}/sheets/${sheet.id}`
    for (const who of AT_TABLE.filter((one) => one !== POLICE)) {
      expect((await looks(POLICE, story.sheet)).status).toBe(404)
      expect(await reads(POLICE, `${story.session}/sheets`)).toEqual({ items: [] })
      await does(who, `${story.sheet}/signatures`, signSheetAs(constellation(), who, sheet))
    }
    expect(await reads(POLICE, story.sheet)).toMatchObject({ state: 'signing', signed: false })
    expect((await tries(CHAIR, `${story.sheet}/sending`)).status).toBe(409)
  })

  it('signed by all of them it is sent, and police who sat at the table read it, their chief does not', async () => {
    await does(POLICE, `${story.sheet}/signatures`, signSheetAs(constellation(), POLICE, sheet))
    const sent = await does<Schemas['SentSheet']>(CHAIR, `${story.sheet}/sending`)
    expect(sent).toMatchObject({ sheet: { state: 'sent' }, answers: [{ effect: 'permit' }] })
    toPolice = `disclosures/${sent.answers[0]?.disclosureId}`
    const read = await reads<Schemas['Disclosure']>(POLICE, toPolice)
    expect(read.item).toMatchObject({ summary: SUPPORT })
    expect(read.obligations.map(({ code }) => code)).toContain('NOF')
    for (const who of [POLICE_CHIEF, CHAIR, SOCIAL_WORK])
      expect((await looks(who, toPolice)).status, who).toBe(404)
    await changes(CHAIR, 'POST', `${story.session}/minutes/closure`, `${story.session}/minutes`)
    await does(CHAIR, `${story.session}/closure`)
  })

  it('the support begins when the boy and his mother agree, with a mentor who is not on the case and reads no reason', async () => {
    const proposal = newMeasure({ support: SUPPORT, owner: YOUTH_WORK, needsConsent: true })
    const { id } = await does<Schemas['Measure']>(PREVENTION, `cases/${story.caseId}/measures`, proposal)
    story.measure = `measures/${id}`
    expect(await knowsNothingOf(YOUTH_WORK, story.measure)).toBe(true)
    const agreed = { kind: 'consent', categories: ['MSR'], purposes: ['reintegration'] } as const
    const { body } = acts.recordEvidence(story.caseId, {
      ...agreed,
      categories: ['MSR'],
      purposes: ['reintegration'],
    })
    const consent = await does<Schemas['Evidence']>(PREVENTION, `cases/${story.caseId}/evidence`, body)
    const change = (who: string, what: string, more?: unknown) =>
      changes(who, 'POST', `${story.measure}/${what}`, story.measure, more)
    await change(PREVENTION, 'agreement', { consentId: consent.id })
    expect(await change(YOUTH_WORK, 'start')).toMatchObject({ state: 'running' })
    const seen = await looks(YOUTH_WORK, story.measure)
    expect(seen.text).not.toMatch(new RegExp(`${story.caseId}|${file.reference}|learn with|too busy`))
    expect(await knowsNothingOf(YOUTH_WORK, `cases/${story.caseId}`)).toBe(true)
    for (const who of [CHAIR, POLICE, POLICE_CHIEF, SOCIAL_WORK])
      expect(await knowsNothingOf(who, story.measure), who).toBe(true)
  })

  it('the mentor tells the owner of the case how it goes, and the owner reviews the case', async () => {
    const report = { summary: 'He came on every Monday, and brought a friend.' }
    const { answers } = await does<Schemas['Disclosed']>(YOUTH_WORK, `${story.measure}/progress`, report)
    const progress = `disclosures/${answers[0]?.disclosureId}`
    expect(await reads(PREVENTION, progress)).toMatchObject({ item: { summary: report.summary } })
    for (const who of [POLICE, POLICE_CHIEF, CHAIR])
      expect((await looks(who, progress)).status, who).toBe(404)
    const reviews = `cases/${story.caseId}/reviews`
    expect((await tries(POLICE_CHIEF, reviews, newReview())).status).toBe(403)
    expect(await does(PREVENTION, reviews, newReview())).toMatchObject({ state: 'held' })
  })

  it('support is scaled down, and the chair closes the case with a neutral outcome once nothing goes on', async () => {
    const closing = { outcome: 'goals-reached', reason: 'He has somebody to eat with.' }
    const scaling = { reason: 'Less is needed than in autumn.' }
    expect(await does(PREVENTION, `cases/${story.caseId}/scaledown`, scaling)).toMatchObject({
      state: 'scaling-down',
    })
    expect((await tries(CHAIR, `cases/${story.caseId}/closure`, closing)).status).toBe(409)
    await changes(YOUTH_WORK, 'POST', `${story.measure}/completion`, story.measure)
    expect(
      (await tries(CHAIR, `cases/${story.caseId}/closure`, { ...closing, outcome: 'deradicalised' })).status,
    ).toBe(400)
    expect((await tries(PREVENTION, `cases/${story.caseId}/closure`, closing)).status).toBe(403)
    expect(await does(CHAIR, `cases/${story.caseId}/closure`, closing)).toMatchObject({
      ...{ state: 'closed', outcome: 'goals-reached' },
    })
  })

  it('after that nothing of it is read by anybody, asked for or told', async () => {
    expect((await looks(POLICE, toPolice)).status).toBe(404)
    for (const who of [PREVENTION, SCHOOL, POLICE, CHAIR])
      for (const what of [`${story.session}/minutes`, `cases/${story.caseId}/plan`])
        expect((await looks(who, what)).status, `${who} ${what}`).toBe(409)
    const asking = acts.ask(story.caseId, { categories: ['EDU'] })
    const asked = await does<Schemas['Request']>(PREVENTION, `cases/${story.caseId}/requests`, asking.body)
    expect(asked.answers.filter(({ item, effect }) => item !== undefined || effect === 'permit')).toEqual([])
    const { body } = acts.disclose(story.caseId, story.support, SCHOOL, { purpose: 'reintegration' })
    const { answers } = await does<Schemas['Disclosed']>(
      PREVENTION,
      `cases/${story.caseId}/disclosures`,
      body,
    )
    expect(answers).toMatchObject([{ effect: 'deny' }])
    expect(answers[0]?.decision?.grounds.map(({ code }) => code)).toContain('G11')
  })

  it('and the ledger of all of it is verified by who has nothing but its key', async () => {
    const { code, report } = await verifyOffline(constellation())
    expect(report).toContain('The log holds.')
    expect(code).toBe(0)
  })
})
