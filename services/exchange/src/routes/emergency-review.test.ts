import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import type { Deps } from '../deps.ts'
import { suspendUnreviewed } from '../domain/emergency/suspend-unreviewed.ts'
import { runClocks } from '../domain/keep-clocks.ts'
import { assessReview } from './assess-review.ts'
import { confirmReview } from './confirm-review.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getReview } from './get-review.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listReviews } from './list-reviews.ts'
import { listTasks } from './list-tasks.ts'
import { warn } from './warn.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const JUSTIFICATION = 'He wrote that he will jump tonight, and stands at the bridge over the old dock now.'
const reason = 'The danger was concrete and no other help was near.'

/** A warning to police, by somebody without a case. @returns its review and its disclosure */
async function warned() {
  const body = {
    ...{ unit: 'unit-harbour', category: 'PAS' as const, statementType: 'fact' as const },
    ...{ summary: 'He stands at the bridge.', justification: JUSTIFICATION, recipients: ['pro-hugo'] },
  }
  const told = await harness.call(warn, 'pro-samira', { ...withKey(), body }, deps)
  const disclosureId = told.answers[0]?.disclosureId ?? ''
  const { items } = await harness.call(listReviews, 'pro-ines', { query: { limit: 100 } })
  const reviewId = items.find((one) => one.disclosureId === disclosureId)?.id ?? ''
  return { reviewId, disclosureId }
}
const assess = (reviewId: string, by = 'pro-ines', finding: 'lawful' | 'not-lawful' = 'lawful') =>
  harness.call(assessReview, by, { params: { reviewId }, body: { finding, reason } })
const confirm = (reviewId: string, by = 'pro-leen', agrees = true) =>
  harness.call(confirmReview, by, { params: { reviewId }, body: { agrees, reason } })
const read = (disclosureId: string) =>
  harness.call(getDisclosure, 'pro-hugo', { params: { disclosureId } }, deps)
const queued = async () =>
  (
    await runSql<{ entry: string }>(
      harness.superuserUrl,
      `select convert_from(entry, 'UTF8') as entry from exchange.outbox order by queued_at, entry_id`,
    )
  ).map(({ entry }) => JSON.parse(entry))

describe('the review of an emergency', () => {
  it('is read with the reason of who warned, recorded first, and without what was told', async () => {
    const { reviewId, disclosureId } = await warned()
    const before = ledger.entries.length
    const review = await harness.call(getReview, 'pro-ines', { params: { reviewId } }, deps)
    expect(review).toMatchObject({
      ...{ id: reviewId, disclosureId, state: 'due', category: 'PAS', justification: JUSTIFICATION },
      ...{ giver: { professional: 'pro-samira' }, recipient: { professional: 'pro-hugo' }, steps: [] },
    })
    expect(JSON.stringify(review)).not.toContain('stands at the bridge.')
    expect(ledger.entries.slice(before)).toMatchObject([
      {
        event: 'consultation',
        effect: 'review-read',
        organisation: 'agy-prevention',
        holders: ['agy-school'],
      },
    ])
    const down = { ...deps, ledger: { ...ledger, record: () => Promise.reject(new Error('audit is down')) } }
    const unread = harness.call(getReview, 'pro-ines', { params: { reviewId } }, down)
    await expect(unread).rejects.toThrow('audit is down')
  })

  it('is done by two people: the second confirms what the first found', async () => {
    const { reviewId, disclosureId } = await warned()
    expect(await assess(reviewId)).toMatchObject({ id: reviewId, state: 'assessed' })
    await expect(confirm(reviewId, 'pro-ines')).rejects.toMatchObject({ name: 'Forbidden' })
    expect(await confirm(reviewId)).toMatchObject({ state: 'upheld' })
    const done = await harness.call(getReview, 'pro-leen', { params: { reviewId } }, deps)
    expect(done.steps).toMatchObject([
      { act: 'assessed', finding: 'lawful', by: 'pro-ines', reason },
      { act: 'confirmed', by: 'pro-leen', reason },
    ])
    const { items } = await harness.call(listReviews, 'pro-ines', { query: { limit: 100 } })
    expect(items.map(({ id }) => id)).not.toContain(reviewId)
    expect((await read(disclosureId)).item.summary).toBeDefined()
    expect((await queued()).map(({ effect }) => effect)).toEqual(
      expect.arrayContaining(['emergency-assessed', 'emergency-upheld']),
    )
  })

  it('is nobody’s who gave it or got it, nor of a reviewer of another unit', async () => {
    const { reviewId, disclosureId } = await warned()
    const giver = `update exchange.disclosure set given_by = 'pro-leen' where id = '${disclosureId}'`
    await runSql(harness.superuserUrl, giver)
    await expect(assess(reviewId, 'pro-leen')).rejects.toMatchObject({ name: 'Forbidden' })
    await assess(reviewId)
    await expect(confirm(reviewId, 'pro-leen')).rejects.toMatchObject({ name: 'Forbidden' })
    for (const act of [assess, confirm])
      await expect(act(reviewId, 'pro-marc')).rejects.toMatchObject({ name: 'NotFound' })
    const away = harness.call(getReview, 'pro-marc', { params: { reviewId } }, deps)
    await expect(away).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is assessed anew when the second disputes it', async () => {
    const { reviewId } = await warned()
    await expect(confirm(reviewId)).rejects.toMatchObject({ code: 'state' })
    await assess(reviewId)
    expect(await confirm(reviewId, 'pro-leen', false)).toMatchObject({ state: 'disputed' })
    await expect(confirm(reviewId, 'pro-leen')).rejects.toMatchObject({ code: 'state' })
    expect(await assess(reviewId, 'pro-leen', 'not-lawful')).toMatchObject({ state: 'assessed' })
    expect(await confirm(reviewId, 'pro-ines')).toMatchObject({ state: 'rejected' })
    await expect(assess(reviewId)).rejects.toMatchObject({ code: 'state' })
  })

  it('keeps from the recipient what two people found not lawful', async () => {
    const { reviewId, disclosureId } = await warned()
    await assess(reviewId, 'pro-ines', 'not-lawful')
    expect((await read(disclosureId)).item.summary).toBeDefined()
    expect(await confirm(reviewId)).toMatchObject({ state: 'rejected', suspendedAt: expect.any(String) })
    await expect(read(disclosureId)).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('that is not done after 72 hours suspends what was made known, until two people find it lawful', async () => {
    const { reviewId, disclosureId } = await warned()
    await assess(reviewId)
    const opened = harness.clock.now
    const tick = async (seconds: number) => {
      harness.clock.now = new Date(opened.getTime() + 72 * 3_600_000 + seconds * 1_000)
      await runClocks(harness.deps, [suspendUnreviewed], console)
    }
    const given = async () => {
      const query = { direction: 'given' as const, limit: 100 }
      const { items } = await harness.call(listDisclosures, 'pro-samira', { query })
      return items.find(({ id }) => id === disclosureId)
    }
    await tick(0)
    expect((await read(disclosureId)).item.summary).toBeDefined()
    await tick(1)
    await expect(read(disclosureId)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await given()).toMatchObject({ suspendedAt: harness.clock.now.toISOString() })
    const entries = (await queued()).filter(({ effect }) => effect === 'disclosure-suspended')
    expect(entries.at(-1)).toMatchObject({
      ...{ event: 'decision', role: 'clock', holders: ['agy-school'], recipients: ['agy-police'] },
      commitments: { actor: null },
    })
    await Promise.all([tick(2), tick(2)])
    expect((await queued()).filter(({ effect }) => effect === 'disclosure-suspended')).toHaveLength(
      entries.length,
    )
    expect(await confirm(reviewId)).not.toHaveProperty('suspendedAt')
    expect((await read(disclosureId)).item.summary).toBeDefined()
    expect(await given()).not.toHaveProperty('suspendedAt')
    harness.clock.now = opened
  })

  it('waits for the reviewers of the unit, and for its coordinator, who opens nothing with it', async () => {
    const tasksOf = async (who: string, about: string) => {
      const page = await harness.call(listTasks, who, { query: { limit: 100 } })
      return page.items.filter((task) => task.about.id === about).map(({ kind }) => kind)
    }
    const { reviewId } = await warned()
    for (const reviewer of ['pro-ines', 'pro-leen'])
      expect(await tasksOf(reviewer, reviewId)).toEqual(['assess-emergency'])
    expect(await tasksOf('pro-oskar', reviewId)).toEqual(['note-emergency'])
    for (const other of ['pro-marc', 'pro-elin', 'pro-samira', 'pro-hugo', 'pro-noor'])
      expect(await tasksOf(other, reviewId)).toEqual([])
    await assess(reviewId)
    expect(await tasksOf('pro-leen', reviewId)).toEqual(['confirm-emergency'])
    const opened = harness.clock.now
    harness.clock.now = new Date(opened.getTime() + 72 * 3_600_000 + 1_000)
    await runClocks(harness.deps, [suspendUnreviewed], console)
    expect(await tasksOf('pro-leen', reviewId)).toEqual(['confirm-emergency', 'overdue-emergency'])
    expect(await tasksOf('pro-oskar', reviewId)).toEqual(['note-emergency', 'overdue-emergency'])
    await confirm(reviewId)
    for (const reviewer of ['pro-ines', 'pro-leen']) expect(await tasksOf(reviewer, reviewId)).toEqual([])
    expect(await tasksOf('pro-oskar', reviewId)).toEqual(['note-emergency'])
    harness.clock.now = opened
  })

  it('takes one assessment and one confirmation, of eight at once', async () => {
    const { reviewId } = await warned()
    const eight = (act: () => Promise<unknown>) =>
      Promise.allSettled(Array.from({ length: 8 }, act)).then((all) =>
        all.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code)).toSorted(),
      )
    const once = ['done', ...Array.from({ length: 7 }, () => 'state')]
    expect(await eight(() => assess(reviewId))).toEqual(once)
    expect(await eight(() => confirm(reviewId))).toEqual(once)
  })
})
