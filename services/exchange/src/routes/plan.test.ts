import type { exchange } from '@casebridge/contract'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { newMeasure } from '../../test/plan.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { newRepresentative } from '../../test/rights.ts'
import type { Deps } from '../deps.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { PLAN_CLOCKS } from '../domain/plan/clocks.ts'
import { addToCatalogue } from './add-to-catalogue.ts'
import { addWording } from './add-wording.ts'
import { agreeMeasure } from './agree-measure.ts'
import { attachConsent } from './attach-consent.ts'
import { closeCase } from './close-case.ts'
import { completeMeasure } from './complete-measure.ts'
import { disclose } from './disclose.ts'
import { endMeasure } from './end-measure.ts'
import { getCase } from './get-case.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getMeasure } from './get-measure.ts'
import { getPlan } from './get-plan.ts'
import { givePlan } from './give-plan.ts'
import { handOverMeasure } from './hand-over-measure.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listMeasures } from './list-measures.ts'
import { listTasks } from './list-tasks.ts'
import { listWordings } from './list-wordings.ts'
import { nameRepresentative } from './name-representative.ts'
import { objectToMeasure } from './object-to-measure.ts'
import { proposeMeasure } from './propose-measure.ts'
import { recordEvidence } from './record-evidence.ts'
import { reportProgress } from './report-progress.ts'
import { startMeasure } from './start-measure.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

type Schemas = exchange.components['schemas']
const silent = { warn: () => undefined }
const tag = (version: number) => ({ 'If-Match': `"${version}"` })

/** A case that the school is not on, so that whoever carries a measure out for it sees nothing else. */
const openPlanned = (changes: Partial<Schemas['NewCase']> = {}) =>
  openTestCase(harness, {
    participants: ['pro-amara', 'pro-hugo'].map((professional) => ({ professional, reason: 'Knows him.' })),
    ...changes,
  })
const propose = (caseId: string, changes: Partial<Schemas['NewMeasure']> = {}, by = 'pro-noor') =>
  harness.call(proposeMeasure, by, { params: { caseId }, ...withKey(), body: newMeasure(changes) })
const consent = async (caseId: string, recipients?: string[]) => {
  const body = {
    ...{ kind: 'consent' as const, on: '2026-11-20', how: 'He signed it with his mother.' },
    ...{ categories: ['MSR' as const], purposes: ['reintegration' as const] },
    ...(recipients && { recipients }),
  }
  return (await harness.call(recordEvidence, 'pro-noor', { params: { caseId }, body })).id
}
const agree = (measureId: string, body: Schemas['MeasureAgreement'] = {}, by = 'pro-noor', version = 1) =>
  harness.call(agreeMeasure, by, { params: { measureId }, headers: tag(version), body })
const start = (measureId: string, version = 2, by = 'pro-samira') =>
  harness.call(startMeasure, by, { params: { measureId }, headers: tag(version) })
const report = (measureId: string, by = 'pro-samira', summary = 'He came on three of four Wednesdays.') =>
  harness.call(reportProgress, by, { params: { measureId }, ...withKey(), body: { summary } }, deps)
const own = async (who: string) =>
  (await harness.call(listMeasures, who, { query: { limit: 100 } })).items.map(({ id }) => id)
const see = (measureId: string, who: string) => harness.call(getMeasure, who, { params: { measureId } })

/** A measure that runs on consent. */
async function running() {
  const caseId = await openPlanned()
  const { id } = await propose(caseId)
  const consentId = await consent(caseId)
  await agree(id, { consentId })
  await start(id)
  return { caseId, id, consentId }
}
const notFound = { status: 404 }

describe('a measure', () => {
  it('is proposed with why it is needed, what was lighter, what it may cost, and what the person says', async () => {
    const caseId = await openPlanned()
    const shown = await propose(caseId)
    expect(shown).toMatchObject({ state: 'proposed', kind: 'mentoring', owner: 'pro-samira', caseId })
    for (const [changes, pointer] of [
      [{ voice: {} }, '/voice'],
      [{ voice: { said: 'Yes.', missing: 'not-reached' } }, '/voice'],
      [{ endsOn: '2026-11-01' }, '/endsOn'],
      [{ owner: 'pro-malik' }, '/owner'],
      [{ support: 'Meetings for a radicalised pupil.' }, '/support'],
    ] as const) {
      await expect(propose(caseId, changes)).rejects.toMatchObject({ issues: [{ pointer }] })
    }
  })

  it('is known, until it is agreed, to the agency that holds it and to the owner of the case alone', async () => {
    const { id } = await propose(await openPlanned())
    expect(await see(id, 'pro-noor')).toMatchObject({ id })
    for (const who of ['pro-samira', 'pro-amara', 'pro-hugo', 'pro-elin', 'pro-oskar'])
      await expect(see(id, who), who).rejects.toMatchObject(notFound)
    expect(await own('pro-samira')).not.toContain(id)
  })

  it('is, once agreed, seen by who carries it out, who is on no case: no case, no item, no reason', async () => {
    const { id } = await propose(await openPlanned(), { needsConsent: false })
    await agree(id)
    expect(await own('pro-samira')).toContain(id)
    const shown = await see(id, 'pro-samira')
    expect(Object.keys(shown).sort()).toEqual(
      [
        ...['endsOn', 'id', 'kind', 'needsConsent', 'owner', 'ownerAgency'],
        ...['startsOn', 'state', 'title', 'unit'],
      ].sort(),
    )
    expect(shown.title).toBe('Support agreement: mentoring')
    for (const who of ['pro-amara', 'pro-hugo', 'pro-elin'])
      await expect(see(id, who), who).rejects.toMatchObject(notFound)
  })

  it('goes its way and no other', async () => {
    const { id } = await propose(await openPlanned(), { needsConsent: false })
    await expect(agree(id, {}, 'pro-amara')).rejects.toMatchObject(notFound)
    await expect(start(id, 1, 'pro-noor')).rejects.toMatchObject({ code: 'state' })
    expect(await agree(id)).toMatchObject({ state: 'agreed' })
    await expect(start(id, 2, 'pro-noor')).rejects.toMatchObject({ status: 403 })
    expect(await start(id)).toMatchObject({ state: 'running' })
    const completing = { params: { measureId: id }, headers: tag(3) }
    const delivered = () =>
      runSql<{ counted: number }>(
        harness.superuserUrl,
        `select coalesce(sum(counted), 0)::int as counted from exchange.indicator_count where kind = 'measure-delivered'`,
      ).then(([row]) => row?.counted ?? 0)
    const before = await delivered()
    expect(await harness.call(completeMeasure, 'pro-samira', completing)).toMatchObject({ state: 'done' })
    expect(await delivered()).toBe(before + 1)
    const ending = { params: { measureId: id }, body: { ending: 'replaced', reason: 'Something else fits.' } }
    await expect(
      harness.call(endMeasure, 'pro-noor', { ...ending, headers: tag(4) } as never),
    ).rejects.toMatchObject({ code: 'state' })
  })

  it('loses no update: of eight who agree at once one does, and the others are told that it changed', async () => {
    const { id } = await propose(await openPlanned(), { needsConsent: false })
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => agree(id)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const others = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.status] : []))
    expect(new Set(others)).toEqual(new Set([412]))
    await expect(
      harness.call(agreeMeasure, 'pro-noor', { params: { measureId: id }, body: {} }),
    ).rejects.toMatchObject({ status: 428 })
  })

  it('that rests on consent does not start without one that stands', async () => {
    const caseId = await openPlanned()
    const { id } = await propose(caseId)
    await agree(id)
    await expect(start(id)).rejects.toMatchObject({ code: 'consent' })

    const { id: second } = await propose(caseId)
    await expect(agree(second, { consentId: caseId })).rejects.toMatchObject({
      issues: [{ pointer: '/consentId' }],
    })
    const consentId = await consent(caseId)
    await agree(second, { consentId })
    expect(await start(second)).toMatchObject({ state: 'running' })
  })

  it('agreed without consent may get one before it starts, for whoever carries it out, and none after that', async () => {
    const caseId = await openPlanned()
    const { id } = await propose(caseId)
    const attach = (consentId: string, version: number, by = 'pro-noor') =>
      harness.call(attachConsent, by, {
        params: { measureId: id },
        headers: tag(version),
        body: { consentId },
      })
    await agree(id)
    await expect(start(id)).rejects.toMatchObject({ code: 'consent' })
    await expect(attach(caseId, 2)).rejects.toMatchObject({ issues: [{ pointer: '/consentId' }] })
    await expect(attach(await consent(caseId, ['agy-police']), 2)).rejects.toMatchObject({ status: 400 })
    const consentId = await consent(caseId)
    await expect(attach(consentId, 2, 'pro-samira')).rejects.toMatchObject({ status: 403 })
    await expect(attach(consentId, 2, 'pro-hugo')).rejects.toMatchObject(notFound)
    const race = await Promise.allSettled(Array.from({ length: 8 }, () => attach(consentId, 2)))
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await start(id, 3)).toMatchObject({ state: 'running' })
    await expect(attach(consentId, 4)).rejects.toMatchObject({ code: 'state' })

    const withdrawing = { params: { caseId, evidenceId: consentId }, body: { reason: 'He said no.' } }
    await harness.call(withdrawEvidence, 'pro-noor', withdrawing)
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect(await see(id, 'pro-samira')).toMatchObject({ state: 'ended', ending: 'consent-withdrawn' })
  })

  it('is proposed by a person of the inner circle, not by a colleague whose agency is on it', async () => {
    const caseId = await openPlanned({
      participants: [
        { professional: 'pro-amara', reason: 'Knows him.' },
        { professional: 'pro-bram', reason: 'For coordination.', circle: 'outer' },
      ],
    })
    await expect(propose(caseId, {}, 'pro-bram')).rejects.toMatchObject({ status: 403 })
    expect(await propose(caseId, {}, 'pro-amara')).toMatchObject({ state: 'proposed' })
  })

  it('takes from the catalogue what that offers today, of its kind and with its consent', async () => {
    const caseId = await openPlanned()
    const body = {
      ...{ unit: 'unit-harbour', kind: 'mentoring' as const, days: 90, needsConsent: true },
      ...{ title: { en: 'A mentor', fr: 'Un mentor', nl: 'Een mentor' }, validUntil: '2026-12-31' },
    }
    const { id: catalogueId } = await harness.call(addToCatalogue, 'pro-oskar', { ...withKey(), body })
    const add = (validUntil: string) =>
      harness.call(addToCatalogue, 'pro-oskar', { ...withKey(), body: { ...body, validUntil } })
    await expect(add('2026-11-23')).rejects.toMatchObject({ issues: [{ pointer: '/validUntil' }] })
    expect(await propose(caseId, { catalogueId })).toMatchObject({ state: 'proposed' })
    for (const [changes, pointer] of [
      [{ catalogueId: caseId }, '/catalogueId'],
      [{ catalogueId, kind: 'work' }, '/kind'],
      [{ catalogueId, needsConsent: false }, '/needsConsent'],
    ] as const)
      await expect(propose(caseId, changes), pointer).rejects.toMatchObject({ issues: [{ pointer }] })
    const { now } = harness.clock
    harness.clock.now = new Date('2027-01-01T00:00:00.000Z')
    const late = propose(caseId, { catalogueId, startsOn: '2027-01-02' })
    await expect(late).rejects.toMatchObject({ issues: [{ pointer: '/catalogueId' }] })
    harness.clock.now = now
  })

  it('ends by itself when the consent is withdrawn, and is not reported on in between', async () => {
    const { caseId, id, consentId } = await running()
    const withdrawing = {
      params: { caseId, evidenceId: consentId },
      body: { reason: 'He does not want it now.' },
    }
    await harness.call(withdrawEvidence, 'pro-noor', withdrawing)
    await expect(report(id)).rejects.toMatchObject({ code: 'consent' })
    await runClocks(deps, PLAN_CLOCKS, silent)
    expect(await see(id, 'pro-samira')).toMatchObject({ state: 'ended', ending: 'consent-withdrawn' })
  })

  it('is over when the person says no, whoever hears it, without a reason', async () => {
    const { id } = await running()
    const body = { how: 'He said so on the telephone.' }
    const objecting = { params: { measureId: id }, headers: tag(3), body }
    expect(await harness.call(objectToMeasure, 'pro-samira', objecting)).toMatchObject({ state: 'objected' })
  })

  it('asks its owner for a report, and asks no more when it is over', async () => {
    const { id } = await running()
    const waiting = async () =>
      (await harness.call(listTasks, 'pro-samira', { query: { limit: 100 } })).items.filter(
        ({ about }) => about.id === id,
      )
    expect(await waiting()).toMatchObject([{ kind: 'report-measure' }])
    await harness.call(completeMeasure, 'pro-samira', { params: { measureId: id }, headers: tag(3) })
    expect(await waiting()).toEqual([])
  })
})

describe('what is told of a measure', () => {
  it('goes to who carries it out as an item, decided and recorded like any, off the case too', async () => {
    const { caseId, id } = await running()
    const { itemId = '' } = await see(id, 'pro-noor')
    const body = { itemId, purpose: 'reintegration', variant: 'summary', recipients: ['pro-samira'] } as const
    const told = await harness.call(
      disclose,
      'pro-noor',
      { params: { caseId }, ...withKey(), body: { ...body, recipients: ['pro-samira'] } },
      deps,
    )
    const [answer] = told.answers
    expect(answer).toMatchObject({ effect: 'permit' })
    const reading = { params: { disclosureId: answer?.disclosureId ?? '' } }
    const read = await harness.call(getDisclosure, 'pro-samira', reading, deps)
    expect(JSON.stringify(read)).toContain('An hour with a mentor')
    expect(JSON.stringify(read)).not.toContain('nobody at home has the time')
    // What it is for stays inside: neither a purpose nor a case, in no view and no list (P19).
    const lists = await harness.call(listDisclosures, 'pro-samira', {
      query: { direction: 'received', limit: 100 },
    })
    const listed = lists.items.find(({ id: one }) => one === answer?.disclosureId)
    expect(listed).toMatchObject({ category: 'MSR' })
    for (const seen of [read, listed])
      expect(JSON.stringify(seen)).not.toMatch(new RegExp(`reintegration|${caseId}`))
    const given = await harness.call(listDisclosures, 'pro-noor', {
      query: { direction: 'given', limit: 100 },
    })
    expect(given.items.find(({ id: one }) => one === answer?.disclosureId)).toMatchObject({
      ...{ purpose: 'reintegration', caseId },
    })
    await report(id)
    const own = await harness.call(listDisclosures, 'pro-samira', {
      query: { direction: 'given', limit: 100 },
    })
    expect(own.items.length).toBeGreaterThan(0)
    expect(JSON.stringify(own.items[0])).not.toMatch(new RegExp(`reintegration|${caseId}`))
    await expect(harness.call(getCase, 'pro-samira', { params: { caseId } })).rejects.toMatchObject(notFound)
  })

  it('comes back as progress from who is on no case, decided and recorded, and is read by the owner of the case', async () => {
    const { id } = await running()
    const { answers, receipt } = await report(id)
    expect(answers).toMatchObject([{ effect: 'permit', recipients: ['pro-noor'] }])
    expect(ledger.entries.at(-1)).toMatchObject({ event: 'disclosure', holders: ['agy-school'] })
    expect(receipt.index).toBeTypeOf('number')
    const reading = { params: { disclosureId: answers[0]?.disclosureId ?? '' } }
    const read = await harness.call(getDisclosure, 'pro-noor', reading, deps)
    expect(JSON.stringify(read)).toContain('three of four Wednesdays')
    expect(await see(id, 'pro-noor')).toMatchObject({ reportedAt: harness.clock.now.toISOString() })
    const outcomes = await runSql<{ entry: string }>(
      harness.superuserUrl,
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by queued_at, entry_id`,
    )
    expect(
      outcomes
        .map(({ entry }) => JSON.parse(entry))
        .filter(({ event }) => event === 'outcome')
        .at(-1),
    ).toMatchObject({ effect: 'released' })
  })

  // What consent to support says of reporting on it (GDPR art. 4(11) and 7): what it names, and nothing that it does not.
  it.each([
    ['for anybody', undefined, true],
    ['for who carries it out, and for who answers for the plan', ['agy-school', 'agy-prevention'], true],
    ['for who carries it out alone', ['agy-school'], false],
  ] as const)('is reported on where the consent is %s', async (_, recipients, permitted) => {
    const caseId = await openPlanned()
    const { id } = await propose(caseId)
    await agree(id, { consentId: await consent(caseId, recipients && [...recipients]) })
    await start(id)
    const { answers } = await report(id)
    expect(answers).toMatchObject([{ effect: permitted ? 'permit' : 'deny' }])
    if (!permitted) expect(answers).toMatchObject([{ decision: { grounds: [{ code: 'G06' }] } }])
  })

  it('is reported by nobody else, and only while it runs', async () => {
    const { id } = await running()
    await expect(report(id, 'pro-noor')).rejects.toMatchObject({ status: 403 })
    await expect(report(id, 'pro-amara')).rejects.toMatchObject(notFound)
    await harness.call(completeMeasure, 'pro-samira', { params: { measureId: id }, headers: tag(3) })
    await expect(report(id)).rejects.toMatchObject({ code: 'state' })
  })

  it('is made known once, however often the same call is sent', async () => {
    const { id } = await running()
    const call = { params: { measureId: id }, ...withKey(), body: { summary: 'All goes well.' } }
    const first = await harness.call(reportProgress, 'pro-samira', call, deps)
    const again = await harness.call(reportProgress, 'pro-samira', call, deps)
    expect(again.answers[0]?.disclosureId).toBe(first.answers[0]?.disclosureId)
  })

  it('tells why it is needed to the agency that holds it alone, recorded before it is read', async () => {
    const { caseId } = await running()
    const before = ledger.entries.length
    const mine = await harness.call(getPlan, 'pro-noor', { params: { caseId } }, deps)
    expect(mine.measures).toMatchObject([
      { necessity: expect.stringContaining('nobody at home'), voice: { said: expect.any(String) } },
    ])
    expect(ledger.entries.slice(before)).toMatchObject([{ event: 'consultation', effect: 'plan-read' }])
    for (const who of ['pro-hugo', 'pro-amara', 'pro-elin'])
      expect((await harness.call(getPlan, who, { params: { caseId } }, deps)).measures, who).toEqual([])
    await expect(harness.call(getPlan, 'pro-noor', { params: { caseId } })).rejects.toThrow()
    await expect(harness.call(getPlan, 'pro-samira', { params: { caseId } }, deps)).rejects.toMatchObject(
      notFound,
    )
  })

  it('is given to the person in outward words, measure by measure with a receipt', async () => {
    const { caseId } = await running()
    const giving = { params: { caseId }, ...withKey(), body: { channel: 'in-person' as const } }
    const before = ledger.entries.length
    const copy = await harness.call(givePlan, 'pro-noor', giving, deps)
    expect(copy).toMatchObject({
      title: 'Support agreement',
      measures: [{ title: 'Support agreement: mentoring', support: expect.stringContaining('mentor') }],
    })
    expect(JSON.stringify(copy)).not.toMatch(/nobody at home|homework class/)
    expect(ledger.entries.slice(before)).toMatchObject([
      {
        event: 'disclosure',
        recipients: ['person'],
        purpose: 'reintegration',
        basis: expect.arrayContaining(['V113']),
      },
    ])
    const again = await harness.call(givePlan, 'pro-noor', giving, deps)
    expect(again.measures[0]?.disclosureId).toBe(copy.measures[0]?.disclosureId)
    const nothing = { params: { caseId }, ...withKey(), body: { channel: 'post' as const } }
    await expect(harness.call(givePlan, 'pro-amara', nothing, deps)).rejects.toMatchObject({
      code: 'nothing-agreed',
    })
  })
})

describe('what a measure is called', () => {
  const body = {
    ...{ unit: 'unit-harbour', agencyType: 'SCH' as const, kind: 'school' as const, validFrom: '2026-11-25' },
    title: { en: 'Learning agreement', fr: 'Contrat d’apprentissage', nl: 'Leerafspraak' },
  }
  const add = (changes: Partial<Schemas['NewWording']> = {}) =>
    harness.call(addWording, 'pro-oskar', { ...withKey(), body: { ...body, ...changes } })

  it('is what the kind of agency that reads it calls it, from the day that is said; the code is the same (S55)', async () => {
    const { id } = await propose(await openPlanned(), { needsConsent: false, kind: 'school' })
    await agree(id)
    await add()
    await add({
      agencyType: 'MUN',
      title: { en: 'Help at school', fr: 'Aide à l’école', nl: 'Hulp op school' },
      validFrom: '2026-11-24',
    })
    const called = async (who: string, language = 'en') => {
      const headers = { 'Accept-Language': language }
      const { title, kind } = await harness.call(getMeasure, who, { params: { measureId: id }, headers })
      expect(kind).toBe('school')
      return title
    }
    expect(await called('pro-samira')).toBe('Support agreement: school')
    expect(await called('pro-noor', 'nl')).toBe('Hulp op school')
    const { now } = harness.clock
    harness.clock.now = new Date('2026-11-25T00:00:00.000Z')
    expect(await called('pro-samira', 'fr')).toBe('Contrat d’apprentissage')
    expect(await called('pro-noor')).toBe('Help at school')
    harness.clock.now = now
  })

  it('is on the paper of the person what is written for them, and is never a label, nor changed afterwards', async () => {
    const caseId = await openPlanned()
    const { id } = await propose(caseId, { needsConsent: false, kind: 'care' })
    await agree(id)
    const title = { en: 'Somebody to talk to', fr: 'Quelqu’un à qui parler', nl: 'Iemand om mee te praten' }
    await add({ agencyType: 'PER', kind: 'care', title, validFrom: '2026-11-24' })
    const giving = { params: { caseId }, ...withKey(), body: { channel: 'in-person' as const } }
    const copy = await harness.call(givePlan, 'pro-noor', giving, deps)
    expect(copy.measures).toMatchObject([{ title: 'Somebody to talk to' }])
    await expect(add({ validFrom: '2026-11-23' })).rejects.toMatchObject({
      issues: [{ pointer: '/validFrom' }],
    })
    const label = { ...body.title, en: 'Radicalised pupils' }
    await expect(add({ title: label })).rejects.toMatchObject({ issues: [{ pointer: '/title/en' }] })
    await expect(add({ unit: 'unit-lagoon' })).rejects.toMatchObject({ issues: [{ pointer: '/unit' }] })
  })

  it('is a list in the language of the reader, and is added once however often it is sent', async () => {
    const call = { ...withKey(), body: { ...body, kind: 'work' as const } }
    const first = await harness.call(addWording, 'pro-oskar', call)
    expect(await harness.call(addWording, 'pro-oskar', call)).toEqual(first)
    const headers = { 'Accept-Language': 'nl' }
    const { items } = await harness.call(listWordings, 'pro-samira', { query: { limit: 100 }, headers })
    expect(items.filter(({ id }) => id === first.id)).toMatchObject([{ title: 'Leerafspraak' }])
    const elsewhere = await harness.call(listWordings, 'pro-claire', { query: { limit: 100 } })
    expect(elsewhere.items).toEqual([])
  })
})

describe('a measure that a parent or the young person carries out (S37)', () => {
  const parent = { who: 'parent' as const, name: 'Yasmine El Amrani' }
  const carried = (caseId: string, changes: Partial<Schemas['NewMeasure']> = {}) =>
    propose(caseId, { owner: 'pro-noor', carrier: parent, needsConsent: false, ...changes })
  const handOver = (measureId: string, by = 'pro-noor', key = withKey()) =>
    harness.call(handOverMeasure, by, { params: { measureId }, ...key, body: { channel: 'in-person' } }, deps)
  const speak = (caseId: string) =>
    harness.call(nameRepresentative, 'pro-elin', {
      ...{ params: { caseId }, ...withKey() },
      body: newRepresentative(),
    })

  it('names a professional on the case, of the agency that holds it, as their contact, and is known by a code', async () => {
    const caseId = await openPlanned()
    for (const [changes, pointer] of [
      [{ owner: 'pro-samira' }, '/owner'],
      [{ owner: 'pro-inge' }, '/owner'],
      [{ carrier: { who: 'parent' } }, '/carrier/name'],
      [{ carrier: { who: 'person', name: 'Yasmine El Amrani' } }, '/carrier/name'],
    ] as const)
      await expect(carried(caseId, changes), pointer).rejects.toMatchObject({ issues: [{ pointer }] })
    const shown = await carried(caseId)
    expect(shown).toMatchObject({ carriedBy: 'parent', owner: 'pro-noor' })
    expect(JSON.stringify(shown)).not.toContain('Yasmine')
    const plan = await harness.call(getPlan, 'pro-noor', { params: { caseId } }, deps)
    expect(plan.measures).toMatchObject([{ carrier: parent }])
  })

  it('is given to them on paper by that contact, in outward words, decided and recorded before', async () => {
    const caseId = await openPlanned()
    const { id } = await carried(caseId)
    await expect(handOver(id)).rejects.toMatchObject({ code: 'state' })
    await agree(id)
    await speak(caseId)
    const [before, key] = [ledger.entries.length, withKey()]
    const paper = await handOver(id, 'pro-noor', key)
    expect(paper).toMatchObject({
      introduction: expect.stringContaining('you would do'),
      measures: [{ title: 'Support agreement: mentoring', support: expect.stringContaining('mentor') }],
    })
    expect(JSON.stringify(paper)).not.toMatch(/nobody at home|homework class|Yasmine/)
    expect(ledger.entries.slice(before)).toMatchObject([
      { event: 'disclosure', recipients: ['parent'], purpose: 'reintegration' },
    ])
    const again = await handOver(id, 'pro-noor', key)
    expect(again.measures[0]?.disclosureId).toBe(paper.measures[0]?.disclosureId)
    await expect(handOver(id, 'pro-elin')).rejects.toMatchObject(notFound)
    await expect(
      harness.call(handOverMeasure, 'pro-noor', {
        params: { measureId: id },
        ...withKey(),
        body: { channel: 'post' },
      }),
    ).rejects.toThrow()
    expect(
      await harness.call(startMeasure, 'pro-noor', { params: { measureId: id }, headers: tag(2) }),
    ).toMatchObject({ state: 'running' })
  })

  it('is told to a parent who speaks for the minor, or with the consent of the person, and else to none', async () => {
    const grown = await openPlanned({ subject: { identifier: 'HR-000-114-29', minor: false } })
    const young = await openPlanned()
    for (const caseId of [grown, young]) {
      const { id } = await carried(caseId)
      await agree(id)
      await expect(handOver(id)).rejects.toMatchObject({ code: 'parent' })
    }
    const { id } = await carried(grown, { needsConsent: true })
    await agree(id, { consentId: await consent(grown) })
    expect((await handOver(id)).measures).toHaveLength(1)
  })

  it('is the young person’s own paper where they carry it out, and is no paper where a professional does', async () => {
    const caseId = await openPlanned()
    const { id } = await carried(caseId, { carrier: { who: 'person' } })
    await agree(id)
    expect(await handOver(id)).toMatchObject({ introduction: expect.stringContaining('to support you') })
    const { id: other } = await propose(caseId, { needsConsent: false, owner: 'pro-noor' })
    await agree(other)
    await expect(handOver(other)).rejects.toMatchObject({ code: 'on-system' })
  })
})

describe('the end of a case', () => {
  it('waits until nothing of its plan goes on, and has a neutral outcome', async () => {
    const { caseId, id } = await running()
    const closing = {
      params: { caseId },
      body: { outcome: 'goals-reached' as const, reason: 'He has what he needs.' },
    }
    await expect(harness.call(closeCase, 'pro-elin', closing)).rejects.toMatchObject({
      code: 'measures-go-on',
    })
    const ending = { ending: 'no-longer-needed' as const, reason: 'He has other help now.' }
    await harness.call(endMeasure, 'pro-noor', { params: { measureId: id }, headers: tag(3), body: ending })
    expect(await harness.call(closeCase, 'pro-elin', closing)).toMatchObject({
      state: 'closed',
      outcome: 'goals-reached',
    })
    const reading = harness.call(getPlan, 'pro-noor', { params: { caseId } }, deps)
    await expect(reading).rejects.toMatchObject({ code: 'case-closed' })
  })
})
