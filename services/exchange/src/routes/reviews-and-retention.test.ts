import type { exchange } from '@casebridge/contract'
import { compile, loadPolicy, PACKS } from '@casebridge/policy'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { newMeasure } from '../../test/plan.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { assertRequirements } from '../domain/casework/requirements.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { PLAN_CLOCKS } from '../domain/plan/clocks.ts'
import { intervalOf } from '../domain/plan/look-back.ts'
import { monthsAfter } from '../domain/plan/reviewing.ts'
import { reviewByOf, triageDueAtOf, undoUntilOf } from '../domain/signals/periods.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findWholeContent } from '../storage/contents.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { findItemRows } from '../storage/item-rows.ts'
import { listTimes } from '../storage/lookbacks.ts'
import { addToCatalogue } from './add-to-catalogue.ts'
import { askExtension } from './ask-extension.ts'
import { closeCase } from './close-case.ts'
import { confirmExtension } from './confirm-extension.ts'
import { getCase } from './get-case.ts'
import { getExtension } from './get-extension.ts'
import { listCaseReviews } from './list-case-reviews.ts'
import { listCatalogue } from './list-catalogue.ts'
import { listExtensions } from './list-extensions.ts'
import { listLookBacks } from './list-look-backs.ts'
import { listRetentionRuns } from './list-retention-runs.ts'
import { listTasks } from './list-tasks.ts'
import { lookBack } from './look-back.ts'
import { proposeMeasure } from './propose-measure.ts'
import { recordEvidence } from './record-evidence.ts'
import { reviewCase } from './review-case.ts'
import { scaleDown } from './scale-down.ts'
import { writeVariant } from './write-variant.ts'

type Schemas = exchange.components['schemas']

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const silent = { warn: () => undefined }
const tick = () => runClocks(deps, PLAN_CLOCKS, silent)
const at = (moment: string) => {
  harness.clock.now = new Date(moment)
}
const BEGIN = '2026-11-24T09:00:00.000Z'
const query = { limit: 100 }
const newReview = (changes: Partial<Schemas['NewCaseReview']> = {}): Schemas['NewCaseReview'] => ({
  ...{
    finding: 'support-goes-on',
    note: 'The mentor helps; nothing else is needed.',
    nextReviewBy: '2027-02-20',
  },
  ...{ voice: { said: 'I like it.' } },
  ...changes,
})
const review = (caseId: string, changes: Partial<Schemas['NewCaseReview']> = {}, by = 'pro-noor') =>
  harness.call(reviewCase, by, { params: { caseId }, ...withKey(), body: newReview(changes) })
const adult = { subject: { identifier: 'HR-000-114-28', minor: false } }
const close = (caseId: string) =>
  harness.call(closeCase, 'pro-elin', {
    params: { caseId },
    body: { outcome: 'goals-reached', reason: 'He has what he needs.' },
  })
const waiting = async (caseId: string, who = 'pro-noor') =>
  (await harness.call(listTasks, who, { query })).items.filter(({ about }) => about.id === caseId)
const effects = async () =>
  (
    await runSql<{ entry: string }>(
      harness.superuserUrl,
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by queued_at, entry_id`,
    )
  ).map(({ entry }) => JSON.parse(entry))

describe('a case is reviewed', () => {
  it('within six months, and within three where the person is a minor', async () => {
    await expect(openTestCase(harness, { reviewBy: '2027-02-25' })).rejects.toMatchObject({
      issues: [{ pointer: '/reviewBy', code: 'too-late' }],
    })
    await openTestCase(harness, { reviewBy: '2027-02-24' })
    await expect(openTestCase(harness, { ...adult, reviewBy: '2027-05-25' })).rejects.toThrow()
    const caseId = await openTestCase(harness, { ...adult, reviewBy: '2027-05-24' })
    await expect(review(caseId, { nextReviewBy: '2027-05-25' })).rejects.toMatchObject({
      issues: [{ pointer: '/nextReviewBy', code: 'too-late' }],
    })
    expect(await review(caseId, { nextReviewBy: '2027-05-24' })).toMatchObject({ state: 'held' })
    expect(await harness.call(getCase, 'pro-noor', { params: { caseId } })).toMatchObject({
      reviewBy: '2027-05-24',
    })
  })

  it('by its owner or the chair, with what the person says or why that is missing', async () => {
    const caseId = await openTestCase(harness)
    await expect(review(caseId, {}, 'pro-amara')).rejects.toMatchObject({ status: 403 })
    await expect(review(caseId, {}, 'pro-katrien')).rejects.toMatchObject({ status: 404 })
    await expect(review(caseId, { voice: {} })).rejects.toMatchObject({ issues: [{ pointer: '/voice' }] })
    expect(await review(caseId, { voice: { missing: 'did-not-wish' } }, 'pro-elin')).toMatchObject({
      heldBy: 'pro-elin',
    })
  })

  it('and what was said in it is read by the inner circle, recorded first, until the case is closed', async () => {
    const caseId = await openTestCase(harness)
    await review(caseId)
    await review(caseId, { note: 'The second note.', voice: { missing: 'did-not-wish' } })
    const read = (who: string, limit = 100, using = deps) =>
      harness.call(listCaseReviews, who, { params: { caseId }, query: { limit } }, using)
    const before = ledger.entries.length
    expect((await read('pro-amara')).items).toMatchObject([
      { note: 'The second note.', voice: { missing: 'did-not-wish' } },
      { note: expect.stringContaining('mentor helps'), voice: { said: 'I like it.' } },
    ])
    expect(ledger.entries.slice(before)).toMatchObject([{ event: 'consultation', effect: 'reviews-read' }])
    const first = await read('pro-amara', 1)
    expect(first).toMatchObject({ items: [{ note: 'The second note.' }], next: expect.any(String) })
    await expect(read('pro-amara', 100, harness.deps)).rejects.toThrow('casework waits for no receipt')
    await expect(read('pro-katrien')).rejects.toMatchObject({ status: 404 })
    await close(caseId)
    await expect(read('pro-amara')).rejects.toMatchObject({ code: 'case-closed' })
  })

  it('on a clock: one review waits for its owner, not a second, and is late when its day is over', async () => {
    const caseId = await openTestCase(harness, { reviewBy: '2026-12-20' })
    await tick()
    expect(await waiting(caseId)).toEqual([])
    at('2026-12-06T00:00:00.000Z')
    await tick()
    await tick()
    expect(await waiting(caseId)).toMatchObject([{ kind: 'review-case' }])
    at('2026-12-20T23:59:59.000Z')
    await tick()
    const state = () =>
      runSql(harness.superuserUrl, `select state from exchange.case_review where case_id = '${caseId}'`)
    expect(await state()).toEqual([{ state: 'due' }])
    at('2026-12-21T00:00:00.000Z')
    await tick()
    expect(await state()).toEqual([{ state: 'overdue' }])
    const entries = (await effects()).filter(
      ({ effect }) => effect === 'review-due' || effect === 'review-overdue',
    )
    expect(entries.every(({ role }) => role === 'clock')).toBe(true)

    const call = { params: { caseId }, ...withKey(), body: newReview({ nextReviewBy: '2027-03-01' }) }
    const held = await harness.call(reviewCase, 'pro-noor', call)
    expect(await harness.call(reviewCase, 'pro-noor', call)).toEqual(held)
    expect(await state()).toEqual([{ state: 'held' }])
    expect(await waiting(caseId)).toEqual([])
    at(BEGIN)
  })

  it('and counted where it was held in time, of no case: a late one is not, nor is an end that says something else', async () => {
    const counted = async () =>
      Object.fromEntries(
        (
          await runSql<{ kind: string; counted: number }>(
            harness.superuserUrl,
            'select kind, sum(counted)::int as counted from exchange.indicator_count group by kind',
          )
        ).map(({ kind, counted: n }) => [kind, n]),
      )
    at(BEGIN)
    const before = await counted()
    const since = async (kind: string) => ((await counted())[kind] ?? 0) - (before[kind] ?? 0)
    const caseId = await openTestCase(harness, { ...adult, reviewBy: '2026-11-25' })
    await review(caseId, { nextReviewBy: '2026-11-30' })
    expect(await since('review-on-time')).toBe(1)
    at('2026-12-01T00:00:00.000Z')
    await review(caseId, { nextReviewBy: '2027-02-20' })
    expect(await since('review-on-time')).toBe(1)
    await close(caseId)
    expect(await since('closed-without-concern')).toBe(0)
    const other = await openTestCase(harness, adult)
    await harness.call(closeCase, 'pro-elin', {
      params: { caseId: other },
      body: { outcome: 'no-concern-left', reason: 'Nothing is left to be done.' },
    })
    expect(await since('closed-without-concern')).toBe(1)
    at(BEGIN)
  })

  it('by one of eight who do it at once: nobody reviews what has changed meanwhile', async () => {
    const caseId = await openTestCase(harness)
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => review(caseId)))
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    const held = await runSql(
      harness.superuserUrl,
      `select state from exchange.case_review where case_id = '${caseId}'`,
    )
    expect(held).toHaveLength(all.filter(({ status }) => status === 'fulfilled').length)
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.status] : []))
    expect(new Set(refused).size <= 1 && refused.every((status) => status === 412)).toBe(true)
  })

  it('and scaled down once, on the way to its end', async () => {
    const caseId = await openTestCase(harness)
    const call = { params: { caseId }, body: { reason: 'The support works, and less is needed.' } }
    await expect(harness.call(scaleDown, 'pro-amara', call)).rejects.toMatchObject({ status: 403 })
    expect(await harness.call(scaleDown, 'pro-noor', call)).toMatchObject({ state: 'scaling-down' })
    await expect(harness.call(scaleDown, 'pro-noor', call)).rejects.toMatchObject({ code: 'state' })
    expect(await close(caseId)).toMatchObject({ state: 'closed' })
    await expect(review(caseId)).rejects.toMatchObject({ code: 'case-closed' })
  })
})

describe('after closure', () => {
  const looking = (caseId: string, consentId?: string) => ({
    ...{ params: { caseId }, ...withKey() },
    body: {
      ...{ finding: 'support-held' as const, note: 'He is still with the club.' },
      ...(consentId && { consentId }),
    },
  })

  it('nobody looks back without consent where the country has no rule for it', async () => {
    const caseId = await openTestCase(harness)
    const measure = newMeasure({ owner: 'pro-samira' })
    await harness.call(proposeMeasure, 'pro-noor', { params: { caseId }, ...withKey(), body: measure })
    const body = {
      ...{ kind: 'consent' as const, on: '2026-11-20', how: 'In a talk with him.' },
      ...{ categories: ['MSR' as const], purposes: ['reintegration' as const] },
    }
    const { id } = await harness.call(recordEvidence, 'pro-noor', { params: { caseId }, body })
    await expect(harness.call(lookBack, 'pro-noor', looking(caseId, id))).rejects.toMatchObject({
      code: 'state',
    })
    await close(caseId)
    await expect(harness.call(lookBack, 'pro-noor', looking(caseId))).rejects.toMatchObject({
      code: 'no-look-back',
    })
    await expect(harness.call(lookBack, 'pro-noor', looking(caseId, caseId))).rejects.toMatchObject({
      issues: [{ pointer: '/consentId' }],
    })
    expect(await harness.call(lookBack, 'pro-noor', looking(caseId, id))).toMatchObject({
      finding: 'support-held',
    })
    await expect(harness.call(lookBack, 'pro-amara', looking(caseId, id))).rejects.toMatchObject({
      status: 403,
    })
    const read = (who: string) => harness.call(listLookBacks, who, { params: { caseId }, query }, deps)
    expect((await read('pro-noor')).items).toMatchObject([{ note: 'He is still with the club.' }])
    expect(ledger.entries.at(-1)).toMatchObject({ event: 'consultation', effect: 'lookbacks-read' })
    await expect(read('pro-amara')).rejects.toMatchObject({ status: 403 })
    await expect(read('pro-katrien')).rejects.toMatchObject({ status: 404 })
  })

  describe('in the United Kingdom', () => {
    const policy = loadPolicy(compile({ packs: PACKS, agreements: [] }), 'sha256:test')
    const closed = { jurisdiction: 'UK', closedAt: '2027-01-31T12:00:00.000Z' } as const
    const times = (minor: boolean) =>
      asCaller(harness.db, sightOf(harness.actor('pro-elin')), (tx) => listTimes(tx, { ...closed, minor }))
    const on = async (day: string, held: readonly { months: 6 | 12 | null }[] = [], minor = false) => {
      const asked = { times: await times(minor), held }
      return intervalOf(policy, closed, asked, new Date(`${day}T12:00:00.000Z`), 'en')
    }

    it('one looks back six and twelve months later, once each', async () => {
      await expect(on('2027-07-30')).rejects.toThrow(/UK-R3/)
      expect(await on('2027-07-31')).toBe(6)
      await expect(on('2027-08-01', [{ months: 6 }])).rejects.toThrow(/UK-R3/)
      await expect(on('2028-01-30', [{ months: 6 }])).rejects.toThrow(/UK-R3/)
      expect(await on('2028-01-31', [{ months: 6 }])).toBe(12)
    })

    it('at the support of a minor in the twelfth month, for after it there is nothing to look at', async () => {
      await expect(on('2027-12-30', [{ months: 6 }], true)).rejects.toThrow(/UK-R3/)
      expect(await on('2027-12-31', [{ months: 6 }], true)).toBe(12)
    })

    it('no measure starts without consent', () => {
      const starting = (consent: boolean) =>
        assertRequirements(
          policy,
          { jurisdiction: 'UK', act: 'start-measure', at: new Date(BEGIN), met: { consent } },
          'en',
        )
      expect(() => starting(false)).toThrow(/UK-R2/)
      expect(() => starting(true)).not.toThrow()
    })
  })
})

describe('what an item says of other people', () => {
  const content = {
    ...{ summary: 'He was absent.', detail: 'Absent with a friend on four Mondays.' },
    ...{ detailWithoutThirdParties: 'Absent on four Mondays.', thirdParties: ['His friend Sami.'] },
  }
  const whole = async (itemId: string) =>
    asCaller(harness.db, sightOf(harness.actor('pro-samira')), async (tx) => {
      const [row] = await findItemRows(tx, 'unit-harbour', [itemId])
      const key = await getDataKey(tx, harness.deps.keyEncryption, 'unit-harbour', row?.key_id ?? '')
      return findWholeContent(tx, harness.deps.keyEncryption, 'unit-harbour', itemId, key)
    })
  const kept = (itemId: string) =>
    runSql<{ ends_on: string; variants: string[]; key_id: string }>(
      harness.superuserUrl,
      `select t.ends_on::text, t.key_id, i.variants from exchange.item i
         left join exchange.item_third_parties t on t.item_id = i.id where i.id = '${itemId}'`,
    ).then(([row]) => row)

  it('ends before the item, sooner for a minor, and with the item where that ends before', async () => {
    const [minor, grown] = [await openTestCase(harness), await openTestCase(harness, adult)]
    const of = async (caseId: string, changes = {}) =>
      (await kept(await keepItem(harness, 'pro-samira', caseId, { content, ...changes })))?.ends_on
    expect(await of(minor)).toBe('2027-02-22')
    expect(await of(grown)).toBe('2027-05-23')
    expect(await of(grown, { expiresAt: '2026-12-24T09:00:00.000Z' })).toBe('2026-12-24')
    expect(await of(grown, { content: { summary: 'He was absent.' } })).toBeNull()
  })

  it('is gone by itself when its day is over, with every text that names them; the item stays without', async () => {
    const itemId = await keepItem(harness, 'pro-samira', await openTestCase(harness), { content })
    expect(await whole(itemId)).toEqual(content)
    const backup = await runSql<{ row: string }>(
      harness.superuserUrl,
      `select row_to_json(d)::text as row from exchange.data_key d where id = '${(await kept(itemId))?.key_id}'`,
    )
    const texts = await runSql<{ row: string }>(
      harness.superuserUrl,
      `select ciphertext::text as row from exchange.item_third_parties where item_id = '${itemId}'`,
    )
    at('2027-02-22T23:59:59.000Z')
    await tick()
    expect(await whole(itemId)).toEqual(content)
    at('2027-02-23T00:00:00.000Z')
    await Promise.all([tick(), tick()])
    const left = { summary: content.summary, detailWithoutThirdParties: content.detailWithoutThirdParties }
    expect(await whole(itemId)).toEqual(left)
    expect(await kept(itemId)).toMatchObject({ variants: ['hit', 'summary', 'without-third-parties'] })
    const ended = (await effects()).filter(({ effect }) => effect === 'third-parties-ended')
    expect(ended.at(-1)).toMatchObject({ event: 'erasure', role: 'clock', holders: ['agy-school'] })
    const runs = (await harness.call(listRetentionRuns, 'pro-ines', { query })).items
    expect(runs).toContainEqual(expect.objectContaining({ day: '2027-02-23', dataClass: 'third-party' }))

    // What a restored backup of the database holds opens nothing: the secret of the key is in none.
    const before = JSON.parse(backup[0]?.row ?? '{}')
    await runSql(
      harness.superuserUrl,
      `update exchange.data_key set wrapped = '${before.wrapped}', destroyed_at = null where id = '${before.id}';
       update exchange.item_third_parties set ciphertext = '${texts[0]?.row}', ended_at = null
        where item_id = '${itemId}'`,
    )
    expect(await whole(itemId)).toEqual(left)
    at(BEGIN)
  })

  it('is not written again when its time is over, and ends with the case where that is emptied before', async () => {
    const caseId = await openTestCase(harness)
    const itemId = await keepItem(harness, 'pro-samira', caseId, {
      content: { summary: content.summary, thirdParties: content.thirdParties },
    })
    const write = () =>
      harness.call(writeVariant, 'pro-samira', {
        params: { caseId, itemId },
        body: { variant: 'without-third-parties', text: 'Absent on four Mondays.' },
      })
    await write()
    expect(await whole(itemId)).toMatchObject({ thirdParties: content.thirdParties })
    const key = (await kept(itemId))?.key_id
    at('2027-02-23T00:00:00.000Z')
    await tick()
    const full = harness.call(writeVariant, 'pro-samira', {
      params: { caseId, itemId },
      body: { variant: 'full', text: content.detail },
    })
    await expect(full).rejects.toMatchObject({ code: 'third-parties-ended' })
    at(BEGIN)

    const other = await keepItem(harness, 'pro-samira', caseId, { content })
    const otherKey = (await kept(other))?.key_id
    await close(caseId)
    await runSql(
      harness.superuserUrl,
      `update exchange.item_third_parties set ends_on = '2030-01-01' where item_id = '${other}'`,
    )
    at('2027-11-25T00:00:00.000Z')
    await tick()
    const open = await runSql(
      harness.superuserUrl,
      `select id from exchange.data_key where id in ('${key}', '${otherKey}') and destroyed_at is null`,
    )
    expect(open).toEqual([])
    at(BEGIN)
  })
})

describe('what the law gives a time', () => {
  const rows = <Row extends object>(query: string) => runSql<Row>(harness.superuserUrl, query)
  const DAY = 86_400_000

  // Whatever the day on which a case is closed, for each rule that is in force on it.
  it('is never looked back at after it was erased: a fortnight is left at least', async () => {
    const times = await rows<{ jurisdiction: string; minor: boolean; opens_after: number }>(
      'select * from exchange.lookback_rule',
    )
    const kept = await rows<{ jurisdiction: string | null; minor: boolean; days: number }>(
      `select * from exchange.retention_rule where data_class = 'closed-case'`,
    )
    expect(times.length).toBeGreaterThan(0)
    for (const time of times) {
      const own = kept.filter(
        ({ jurisdiction, minor }) => minor === time.minor && jurisdiction === time.jurisdiction,
      )
      const common = kept.filter(({ jurisdiction, minor }) => minor === time.minor && jurisdiction === null)
      expect(own.length + common.length).toBeGreaterThan(0)
      for (const { days } of own.length > 0 ? own : common)
        for (let closed = Date.UTC(2026, 0, 1); closed < Date.UTC(2030, 0, 1); closed += DAY) {
          const opens = Date.parse(monthsAfter(new Date(closed), time.opens_after))
          expect((closed + days * DAY - opens) / DAY, new Date(closed).toISOString()).toBeGreaterThanOrEqual(
            14,
          )
        }
    }
  })

  it('is not said of other people longer than of the person, nor of a signal after its own clocks have run', async () => {
    const days = async (dataClass: string, minor: boolean) =>
      (
        await rows<{ days: number }>(
          `select days from exchange.retention_rule where data_class = '${dataClass}' and minor = ${minor}`,
        )
      ).map((one) => one.days)
    for (const minor of [true, false]) {
      const [others, cases] = [await days('third-party', minor), await days('closed-case', minor)]
      expect(Math.max(...others)).toBeLessThan(Math.min(...cases))
      const at = new Date(BEGIN)
      const ends = Math.min(...(await days('signal', minor))) * DAY + at.getTime()
      const decided = triageDueAtOf(at)
      for (const moment of [decided, undoUntilOf(decided), reviewByOf(decided)])
        expect(new Date(moment).getTime()).toBeLessThan(ends)
    }
  })
})

describe('how long a closed case is kept', () => {
  const runs = async () => (await harness.call(listRetentionRuns, 'pro-ines', { query })).items
  const isReadable = async (caseId: string) =>
    (
      await runSql<{ n: number }>(
        harness.superuserUrl,
        `select count(*)::int as n from exchange.case_file c join exchange.data_key d on d.id = c.key_id
          where c.id = '${caseId}' and d.destroyed_at is null and c.subject <> 'erased'`,
      )
    )[0]?.n === 1
  const ask = (caseId: string, until: string, by = 'pro-elin') =>
    harness.call(askExtension, by, {
      ...{ params: { caseId }, ...withKey() },
      body: { until, reason: 'A claim about the support is before the court, and it needs what was agreed.' },
    })
  const decide = (extensionId: string, by: string, agrees = true) =>
    harness.call(confirmExtension, by, {
      params: { extensionId },
      body: { agrees, reason: 'The claim is there, and ends in spring.' },
    })

  it('is said as dated rules: signals ninety days, closed cases two years, those of minors one', async () => {
    const { rules } = await harness.call(listRetentionRuns, 'pro-ines', { query })
    expect(rules).toEqual(
      expect.arrayContaining([
        { dataClass: 'closed-case', minor: true, days: 365, validFrom: '2026-01-01' },
        { dataClass: 'closed-case', minor: false, days: 730, validFrom: '2026-01-01' },
        { dataClass: 'signal', minor: true, days: 90, validFrom: '2026-01-01' },
        { dataClass: 'third-party', minor: true, days: 90, validFrom: '2026-01-01' },
        { dataClass: 'third-party', minor: false, days: 180, validFrom: '2026-01-01' },
      ]),
    )
  })

  it('ends by itself: its key is destroyed when its last day is over, and the run is shown', async () => {
    const minor = await openTestCase(harness)
    const grown = await openTestCase(harness, adult)
    await close(minor)
    await close(grown)
    at('2027-11-24T23:59:59.000Z')
    await tick()
    expect([await isReadable(minor), await isReadable(grown)]).toEqual([true, true])
    at('2027-11-25T00:00:00.000Z')
    await tick()
    await tick()
    expect([await isReadable(minor), await isReadable(grown)]).toEqual([false, true])
    await expect(harness.call(getCase, 'pro-elin', { params: { caseId: minor } })).rejects.toMatchObject({
      status: 404,
    })
    const today = (await runs()).filter(({ day, unit }) => day === '2027-11-25' && unit === 'unit-harbour')
    const closed = today.find(({ dataClass }) => dataClass === 'closed-case')
    expect(closed?.erased).toBeGreaterThan(0)
    const emptied = (await effects()).filter(({ effect }) => effect === 'case-emptied')
    expect(emptied[0]).toMatchObject({ event: 'erasure', role: 'clock', unit: 'unit-harbour' })
    at(BEGIN)
  })

  // As a process that is killed (SIGKILL) leaves it: its connection is gone in the middle of the transaction.
  it.each([
    ['before the secret of the key is destroyed', false],
    ['after it, and before the change is for good', true],
  ])('leaves nothing half done when the run is killed %s, and the next one does it', async (_, destroyed) => {
    const caseId = await openTestCase(harness)
    const itemId = await keepItem(harness, 'pro-samira', caseId)
    await close(caseId)
    const emptied = async () => (await effects()).filter(({ effect }) => effect === 'case-emptied').length
    const kept = async () => [
      await isReadable(caseId),
      (await runSql(harness.superuserUrl, `select 1 from exchange.item_content where item_id = '${itemId}'`))
        .length,
    ]
    at('2027-11-25T00:00:00.000Z')
    const before = await emptied()
    const killing: Deps = {
      ...deps,
      keyEncryption: {
        ...deps.keyEncryption,
        async destroy(wrapped, context) {
          if (destroyed) await deps.keyEncryption.destroy(wrapped, context)
          await runSql(
            harness.superuserUrl,
            `select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`,
          )
        },
      },
    }
    const clock = PLAN_CLOCKS.filter(({ name }) => name === 'closed-cases')
    await runClocks(killing, clock, silent)
    expect([...(await kept()), await emptied()]).toEqual([true, 1, before])
    await tick()
    await tick()
    expect(await kept()).toEqual([false, 0])
    expect(await emptied()).toBeGreaterThan(before)
    at(BEGIN)
  })

  it('is noted each day on which the clock looked, also where nothing was erased', async () => {
    at('2026-11-25T09:00:00.000Z')
    await tick()
    await tick()
    const today = (await runs()).filter(({ day }) => day === '2026-11-25')
    const run = { unit: 'unit-harbour', day: '2026-11-25', erased: 0 }
    expect(today).toEqual(['third-party', 'closed-case'].map((dataClass) => ({ ...run, dataClass })))
    at(BEGIN)
  })

  it('becomes longer by two people of two agencies, with a reason that is read on the record, and is counted', async () => {
    const caseId = await openTestCase(harness)
    await expect(ask(caseId, '2027-06-01')).rejects.toMatchObject({ code: 'state' })
    await close(caseId)
    await expect(ask(caseId, '2027-11-25')).rejects.toMatchObject({ issues: [{ pointer: '/until' }] })
    const first = await ask(caseId, '2027-11-24', 'pro-noor')
    expect(first).toMatchObject({ state: 'asked', ordinal: 1 })
    await expect(ask(caseId, '2027-11-24')).rejects.toMatchObject({ code: 'asked-already' })
    // A colleague of who asked: pro-ines is of the same agency as pro-noor.
    await expect(decide(first.id, 'pro-ines')).rejects.toMatchObject({ status: 403 })
    await expect(decide(first.id, 'pro-marc')).rejects.toMatchObject({ status: 404 })
    const before = ledger.entries.length
    const read = await harness.call(getExtension, 'pro-leen', { params: { extensionId: first.id } }, deps)
    expect(read.reason).toContain('before the court')
    expect(ledger.entries.slice(before)).toMatchObject([{ event: 'consultation', effect: 'extension-read' }])
    expect(await decide(first.id, 'pro-leen', false)).toMatchObject({ state: 'refused' })
    await expect(decide(first.id, 'pro-leen')).rejects.toMatchObject({ code: 'state' })

    const second = await ask(caseId, '2027-11-24')
    expect(second).toMatchObject({ ordinal: 2 })
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => decide(second.id, 'pro-leen')))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const third = await ask(caseId, '2027-11-24')
    expect(third.ordinal).toBe(3)
    const { items } = await harness.call(listExtensions, 'pro-leen', { query })
    expect(items.filter(({ id }) => [first.id, second.id, third.id].includes(id))).toHaveLength(3)
    expect(JSON.stringify(items)).not.toContain(caseId)
  })

  it('lasts until the last day of a confirmed extension, and not a day more', async () => {
    at('2027-06-01T09:00:00.000Z')
    const caseId = await openTestCase(harness, { reviewBy: '2027-08-01' })
    await close(caseId)
    at('2028-03-01T09:00:00.000Z')
    await decide((await ask(caseId, '2028-09-01', 'pro-elin')).id, 'pro-leen')
    at('2028-09-01T23:59:59.000Z')
    await tick()
    expect(await isReadable(caseId)).toBe(true)
    at('2028-09-02T00:00:00.000Z')
    await tick()
    expect(await isReadable(caseId)).toBe(false)
    at(BEGIN)
  })

  it('is nobody else’s to end: outside its time the one way to empty a case empties none', async () => {
    const caseId = await openTestCase(harness)
    const empty = (reach: string) =>
      runSql(
        harness.superuserUrl,
        `begin; set local role exchange_app; set local search_path = exchange;
         select set_caller('', '', array['unit-harbour'], '${reach}', '{}', '{}', null);
         select * from empty_case('unit-harbour', '${caseId}'::uuid, now()); commit`,
      )
    await empty('clock')
    await empty('case')
    expect(await isReadable(caseId)).toBe(true)
  })
})

describe('the catalogue of measures', () => {
  const entry = {
    ...{ unit: 'unit-harbour', kind: 'work' as const, days: 90, needsConsent: true },
    title: {
      en: 'Trial days in a boat workshop',
      fr: 'Jours d’essai dans un atelier',
      nl: 'Proefdagen in een werf',
    },
  }

  it('is added to by a coordinator and read by everybody of the unit in their language', async () => {
    const { id } = await harness.call(addToCatalogue, 'pro-oskar', { ...withKey(), body: entry })
    const read = async (who: string, language: string) =>
      (
        await harness.call(listCatalogue, who, { query, headers: { 'Accept-Language': language } })
      ).items.find((one) => one.id === id)?.title
    expect(await read('pro-samira', 'nl')).toBe('Proefdagen in een werf')
    expect(await read('pro-hugo', 'fr')).toBe('Jours d’essai dans un atelier')
    expect(await read('pro-claire', 'en')).toBeUndefined()
  })

  it('takes neutral words only', async () => {
    const title = { ...entry.title, en: 'A course for the radicalised' }
    const body = { ...entry, title }
    await expect(harness.call(addToCatalogue, 'pro-oskar', { ...withKey(), body })).rejects.toMatchObject({
      issues: [{ pointer: '/title/en' }],
    })
  })
})
