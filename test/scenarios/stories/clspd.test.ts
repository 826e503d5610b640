import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, send } from '../support/call.ts'
import { asSuperuser, outboxEmpty } from '../support/database.ts'
import { dump, found } from '../support/dump.ts'
import { AUDITOR, COORDINATOR } from '../support/people.ts'
import { replayAll } from '../support/replays.ts'
import { rightsCalls } from '../support/rights.ts'
import { newSession } from '../support/sessions.ts'
import { newSignal } from '../support/signalling.ts'
import { dayFromNow, telling } from '../support/telling.ts'

type Schemas = exchange.components['schemas']

const [CLAIRE, LUCIE, YANN] = ['pro-claire-fontaine', 'pro-lucie-garnier', 'pro-yann-perrot']
const [MALIK, CHLOE, AVA] = ['pro-malik-benali', 'pro-chloe-vidal', 'pro-ava-morel']
const [ANNE, SOFIA, HENRI, AWA] = ['pro-anne-lefort', 'pro-sofia-roche', 'pro-henri-lacaze', 'pro-awa-diop']

const PERSON = 'LG-204-881-07'
const SEEN = 'She has not come to the choir since September, and says that nobody would miss her.'
const AT_SCHOOL = 'Sits alone since her two friends moved away, and has asked for homework help.'
const AT_HOME = 'The household has had no heating since the autumn.'
const ATTENDANCE = 'Away on four Mondays, each time with a note from home.'

const BASIS = {
  citation: 'CSI, art. L132-5 and L132-13; charter of the working group',
  who: 'Members of the group who are invited to this case by name and have signed the charter.',
  finality: 'To find help for a girl who is alone, and to agree who gives it.',
  modalities: 'Confidential facts, never secrets; nothing that is said is kept.',
}
const REMINDED = { secrecyReminder: 'acknowledged' }
const TO_GROUP = { purpose: 'case-conference', variant: 'summary' }
const TO_TOWN = { purpose: 'early-help', variant: 'summary', recipients: [LUCIE] }
const TOO_WIDE = { status: 409, code: 'variant-too-wide' }
/** What is changed in the registry is known to the exchange shortly afterwards. */
const SOON = { timeout: 30_000, interval: 250 }

describe('a girl in Port-Clair who stays away from the choir: a working group of the prevention council', () => {
  const constellation = withConstellation()
  const { get, post, refused, read, absentFor } = telling(constellation)
  let [signalId, caseId, place] = ['', '', '']
  let [schoolItem, absences, homeItem] = ['', '', '']
  let asReceived = ''

  const keep = async (who: string, item: Schemas['NewItem']) => {
    const call = acts.keepItem(caseId, { statementType: 'fact', ...item })
    return bodyOf<Schemas['Item']>(await send(constellation(), who, call)).id
  }
  const itemsOf = async (who: string) =>
    (await get<Schemas['ItemPage']>(who, `cases/${caseId}/items`)).items.map(({ id }) => id)
  const given = async (who: string, gift: unknown) => {
    const { answers } = await post<Schemas['Disclosed']>(who, `cases/${caseId}/disclosures`, gift)
    const [answer] = answers
    if (answer === undefined) throw new Error('nothing was answered')
    return answer
  }
  const mentionsOf = async (who: string) =>
    (await get<{ items: Schemas['Mention'][] }>(who, `${place}/mentions`)).items

  it('a headscarf is no concern: Awa, a key person, is told so, and nothing is kept', async () => {
    const call = newSignal({ unit: 'unit-lagoon', observed: 'She has begun to wear a headscarf.' })
    expect(await refused(AWA, 'signals', call.body)).toEqual({ status: 400, code: ['no-sign'] })
    expect((await get<Schemas['SignalPage']>(LUCIE, 'signals?box=intake')).items).toEqual([])
  })

  it('what she has seen herself is taken, and the town reads it without learning from whom it came', async () => {
    const subject = { identifier: PERSON, minor: true }
    const call = newSignal({ unit: 'unit-lagoon', observed: SEEN, subject })
    signalId = (await post<Schemas['SubmittedSignal']>(AWA, 'signals', call.body)).signal?.id ?? ''
    const received = await read(LUCIE, `signals/${signalId}`)
    expect(JSON.parse(received)).toMatchObject({ sourceRole: 'key-person', state: 'submitted' })
    expect(received).toContain(SEEN)
    expect(received).not.toMatch(/pro-awa-diop|agy-community-capstan|Capstan/)
    const others = [CLAIRE, MALIK, CHLOE, ANNE, SOFIA, HENRI]
    expect(await absentFor(`signals/${signalId}`, others)).toEqual(others)
  })

  it('Lucie tells Awa that it was received, and proposes a case to Claire in words of her own', async () => {
    await post(LUCIE, `signals/${signalId}/feedback`)
    asReceived = await read(AWA, `signals/${signalId}`)
    const proposal = { track: 'early-help', text: 'Company and homework help, agreed between two services.' }
    const reason = 'The choir leader and the school see the same.'
    await post(LUCIE, `signals/${signalId}/triage`, { outcome: 'propose', reason, proposal })
    const proposed = await read(CLAIRE, `signals/${signalId}`)
    expect(JSON.parse(proposed)).toMatchObject({
      state: 'proposed',
      proposal: { ...proposal, identifier: PERSON },
    })
    expect(proposed).not.toMatch(/choir since September|key-person|pro-awa-diop|agy-community-capstan/)
    expect(await read(AWA, `signals/${signalId}`)).toBe(asReceived)
  })

  it('Claire opens the case: one owner, one lead agency, two who help, and the mayor in the outer circle', async () => {
    const seat = (professional: string, circle: 'inner' | 'outer' = 'inner') => {
      const reason = 'Helps the household, or brings the services together.'
      return { professional, circle, reason }
    }
    const opening: Schemas['NewCase'] = {
      ...{ unit: 'unit-lagoon', reference: 'LAG/2026/0031', track: 'early-help', signals: [signalId] },
      subject: { identifier: PERSON, minor: true },
      ...{ leadAgency: 'agy-town-portclair', broughtBy: 'agy-town-portclair', owner: LUCIE },
      power: 'Charter of the working group, article 2',
      participants: [seat(LUCIE), seat(MALIK), seat(ANNE), seat(HENRI, 'outer')],
      reviewBy: dayFromNow(80),
    }
    expect(await refused(LUCIE, 'cases', opening)).toMatchObject({ status: 403 })
    caseId = (await post<Schemas['Case']>(CLAIRE, 'cases', opening)).id
    const outside = [YANN, CHLOE, AVA, AWA, SOFIA, COORDINATOR]
    expect(await absentFor(`cases/${caseId}`, outside)).toEqual(outside)
    expect(await read(AWA, `signals/${signalId}`)).toBe(asReceived)
  })

  it('what the school knows stays the school’s, and the mayor finds that there is a case and nothing in it', async () => {
    schoolItem = await keep(MALIK, { category: 'PAS', content: { summary: AT_SCHOOL } })
    absences = await keep(MALIK, { category: 'EDU', content: { summary: ATTENDANCE } })
    expect(await get<Schemas['Case']>(HENRI, `cases/${caseId}`)).toMatchObject({ state: 'open' })
    for (const who of [HENRI, CLAIRE, LUCIE, ANNE]) expect(await itemsOf(who), who).toEqual([])
    expect(await itemsOf(MALIK)).toHaveLength(2)
    const giving = { ...TO_GROUP, itemId: schoolItem, purpose: 'early-help', recipients: [HENRI] }
    expect(await given(MALIK, giving)).toMatchObject({ effect: 'deny' })
  })

  it('what is secret is not kept here at all: Anne leaves it in her own files, and a pointer to it', async () => {
    const secret = { category: 'SUP', statementType: 'fact', labels: { secret: true } } as const
    const kept = { ...secret, content: { summary: AT_HOME } }
    expect(await refused(ANNE, `cases/${caseId}/items`, kept)).toEqual({ status: 400, code: ['X4'] })
    const atSource = { reference: 'Household file 2026/118, page 4', variants: ['summary'] } as const
    homeItem = await keep(ANNE, { ...secret, atSource: { ...atSource, variants: ['summary'] } })
    for (const who of [CLAIRE, LUCIE, MALIK, HENRI]) expect(await itemsOf(who), who).not.toContain(homeItem)
  })

  it('Malik has not told her parents yet and says until when: so the town is not told of her absences, nor why not', async () => {
    const wanted = { itemId: absences, ...TO_TOWN }
    const before = await given(MALIK, wanted)
    expect(before).toMatchObject({ effect: 'deny', decision: { grounds: [{ code: 'G22' }] } })
    const deferring = rightsCalls.defer(caseId, {
      reason: 'She asked to tell her mother herself, at the weekend.',
    })
    const deferred = await send(constellation(), MALIK, deferring).then(bodyOf<Schemas['Informing']>)
    expect(deferred).toMatchObject({ state: 'deferred', agency: 'agy-school-anse' })
    expect(await given(MALIK, wanted)).toMatchObject({ effect: 'deny' })
    const others = [CLAIRE, LUCIE, ANNE, HENRI, CHLOE, AWA]
    expect(await absentFor(`informing/${deferred.id}`, others)).toEqual(others)

    await send(constellation(), MALIK, rightsCalls.tell(deferred.id)).then(bodyOf)
    const told = await given(MALIK, wanted)
    expect(told).toMatchObject({ effect: 'permit' })
    expect(await read(LUCIE, `disclosures/${told.disclosureId}`)).toContain(ATTENDANCE)
    const unaddressed = [CLAIRE, ANNE, HENRI, YANN]
    expect(await absentFor(`disclosures/${told.disclosureId}`, unaddressed)).toEqual(unaddressed)
  })

  it('the group meets without keeping what is said: Claire cannot convene it otherwise', async () => {
    const { path, body } = newSession(caseId, [CLAIRE, LUCIE, MALIK, ANNE])
    const convening = { ...(body as Schemas['NewSession']), legalBasis: BASIS }
    const ordinary = { ...convening, mode: 'ordinary' }
    const where = path.replace('/v1/', '')
    expect(await refused(CLAIRE, where, ordinary)).toEqual({ status: 400, code: ['no-content'] })
    const session = await post<Schemas['Session']>(CLAIRE, where, convening)
    expect(session).toMatchObject({ mode: 'no-content', state: 'convened' })
    place = `cases/${caseId}/sessions/${session.id}`
    const uninvited = [HENRI, YANN, CHLOE, AWA, SOFIA]
    expect(await absentFor(place, uninvited)).toEqual(uninvited)
  })

  it('Anne, who has not signed the charter, is not let in until she has', async () => {
    for (const who of [CLAIRE, LUCIE, MALIK]) await post(who, `${place}/checkins`, REMINDED)
    expect(await refused(ANNE, `${place}/checkins`, REMINDED)).toEqual({ status: 409, code: 'requirements' })
    const attested = { kind: 'charter', issuer: 'Town of Port-Clair', validUntil: dayFromNow(300) }
    const path = `/v1/professionals/${ANNE}/attestations`
    const attesting = { method: 'POST', path, body: attested } as const
    bodyOf(await send(constellation(), COORDINATOR, attesting, { service: 'agreements' }))
    await vi.waitFor(() => post(ANNE, `${place}/checkins`, REMINDED), SOON)
    expect(await refused(LUCIE, `${place}/opening`)).toMatchObject({ status: 403 })
    expect(await post<Schemas['Session']>(CLAIRE, `${place}/opening`)).toMatchObject({ state: 'open' })
  })

  it('at the table it is noted who told whom of what kind, by themselves, and to nobody else was anything told', async () => {
    await post(MALIK, `${place}/mentions`, { category: 'PAS', told: [LUCIE, ANNE] })
    for (const who of [MALIK, LUCIE, ANNE]) expect(await mentionsOf(who), who).toHaveLength(1)
    expect(await mentionsOf(CLAIRE)).toEqual([])
    expect(await absentFor(`${place}/mentions`, [HENRI, CHLOE, AWA])).toEqual([HENRI, CHLOE, AWA])
    const belief = { category: 'BEL', told: [LUCIE] }
    expect(await refused(MALIK, `${place}/mentions`, belief)).toEqual({ status: 400, code: ['belief'] })
    const unknown = { category: 'PAS', told: [HENRI] }
    expect(await refused(MALIK, `${place}/mentions`, unknown)).toEqual({
      status: 400,
      code: ['not-at-table'],
    })
  })

  it('no words are kept of it, neither what each thinks nor what is decided', async () => {
    const view = { needs: ['Company.'], protective: [], triggers: [] }
    const decision = { text: 'Homework help on Mondays.', owner: MALIK, dueOn: dayFromNow(7) }
    const noContent = { status: 409, code: 'no-content' }
    expect(await refused(MALIK, `${place}/views`, view)).toEqual(noContent)
    expect(await refused(CLAIRE, `${place}/decisions`, decision)).toEqual(noContent)
    const kept = await asSuperuser<{ n: number }>(
      constellation(),
      `select (select count(*) from exchange.session_view where case_id = '${caseId}')::int
            + (select count(*) from exchange.session_decision where case_id = '${caseId}')::int
            + (select count(*) from exchange.minutes where case_id = '${caseId}'
                and (agenda is not null or formulation is not null or said is not null))::int as n`,
    )
    expect(kept).toEqual([{ n: 0 }])
  })

  it('the group is told that the school holds something, never a secret: of Anne’s it hears nothing, and nobody learns of it', async () => {
    const sessionId = place.split('/').at(-1)
    const shared = { ...TO_GROUP, itemId: schoolItem, recipients: [LUCIE, ANNE], sessionId }
    expect(await refused(MALIK, `cases/${caseId}/disclosures`, shared)).toEqual(TOO_WIDE)
    const hit = await given(MALIK, { ...shared, variant: 'hit' })
    expect(hit).toMatchObject({ effect: 'permit' })
    expect(await read(LUCIE, `disclosures/${hit.disclosureId}`)).not.toContain(AT_SCHOOL)
    const barred = await given(ANNE, {
      ...TO_GROUP,
      itemId: homeItem,
      recipients: [LUCIE],
      variant: 'hit',
      sessionId,
    })
    expect(barred.effect).toBe('deny')
    expect(barred.decision?.grounds[0]?.code).toBe('X4')
    const received = await get<Schemas['DisclosurePage']>(LUCIE, 'disclosures?direction=received&limit=100')
    expect(received.items.filter(({ holder }) => holder === 'agy-social-portclair')).toEqual([])
  })

  it('the mayor is told that services need to be brought together, and not why', async () => {
    const summary = 'Three services are with the household, and none knows of the others.'
    const itemId = await keep(ANNE, { category: 'REF', content: { summary } })
    const giving = { itemId, purpose: 'early-help', recipients: [HENRI] }
    const inWords = { ...giving, variant: 'summary' }
    expect(await refused(ANNE, `cases/${caseId}/disclosures`, inWords)).toEqual(TOO_WIDE)
    const { disclosureId } = await given(ANNE, { ...giving, variant: 'hit' })
    const told = await get<Schemas['Disclosure']>(HENRI, `disclosures/${disclosureId}`)
    expect(told).toMatchObject({ item: { category: 'REF', held: true } })
    expect(JSON.stringify(told)).not.toContain('household')
    const plan = await get<Schemas['Plan']>(HENRI, `cases/${caseId}/plan`)
    expect(plan.measures).toEqual([])
  })

  it('Claire closes it when the help holds: nothing more is added, and Awa reads what she read on the first day', async () => {
    await post(CLAIRE, `${place}/closure`)
    const closure = { outcome: 'goals-reached', reason: 'She is back in the choir, and the heating works.' }
    expect(await refused(LUCIE, `cases/${caseId}/closure`, closure)).toMatchObject({ status: 403 })
    expect(await post(CLAIRE, `cases/${caseId}/closure`, closure)).toMatchObject({ state: 'closed' })
    const late = { category: 'PAS', statementType: 'fact', content: { summary: AT_SCHOOL } }
    expect(await refused(MALIK, `cases/${caseId}/items`, late)).toEqual({ status: 409, code: 'case-closed' })
    expect(await read(AWA, `signals/${signalId}`)).toBe(asReceived)
  })

  it('no word of it is in clear in any table or in the ledger, and an auditor comes to the same decisions', async () => {
    await outboxEmpty(constellation())
    const rows = await dump(constellation(), ['exchange', 'audit'])
    expect(found(rows, [PERSON, SEEN, AT_SCHOOL, ATTENDANCE, AT_HOME, 'Household file 2026/118'])).toEqual([])
    expect(await replayAll(constellation(), [AUDITOR])).toEqual({ identical: expect.any(Number) })
  })
})
