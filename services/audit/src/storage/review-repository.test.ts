import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditDatabase, openAuditDatabase } from '../../test/audit-database.ts'
import type { Deed, Doing } from '../domain/review/deed.ts'
import { progressOf } from '../domain/review/progress.ts'
import type { ReviewStore } from '../domain/review/review.ts'
import { reviewRepository } from './review-repository.ts'
import { findReviewed } from './reviewed-entries.ts'

let database: AuditDatabase
let reviews: ReviewStore
beforeAll(async () => {
  database = await openAuditDatabase()
  reviews = reviewRepository(database.connect())
})
afterAll(() => database.close())

const sight = { own: 'agy-audit', regimes: ['gdpr'], agencies: undefined }

async function opened(entries: readonly number[]): Promise<string> {
  const id = randomUUID()
  const why = {
    id,
    origin: 'auditor',
    flag: null,
    reasonKey: id,
    agency: 'agy-school',
    regime: 'gdpr',
  } as const
  await reviews.open({ ...why, entries, weight: 0, openedAt: new Date(), dueAt: null })
  return id
}

async function done(id: string, acts: readonly Doing[]): Promise<Deed[]> {
  const deeds = acts.map((doing, i) => ({
    ...doing,
    ...{ sequence: i + 1, at: new Date().toISOString(), by: 'pro-a', agency: 'agy-audit' },
    ...{ salt: Buffer.alloc(32, 1).toString('base64'), entryId: randomUUID() },
  }))
  for (const deed of deeds) expect(await reviews.addDeed(id, deed)).toBe(true)
  return deeds
}

const DOINGS: readonly Doing[] = [
  { act: 'assigned', codes: { to: 'pro-a' } },
  { act: 'concluded', codes: { conclusion: 'lawful', grave: false } },
  { act: 'confirmed', codes: {} },
  { act: 'returned', codes: {} },
  { act: 'closed', codes: {} },
  { act: 'opening-requested', codes: { opens: 'e' } },
]

describe('reviews in the database', () => {
  it('are in a list what their deeds come to, whatever these are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...DOINGS), { maxLength: 6 }), async (acts) => {
        const id = await opened([1])
        const deeds = await done(id, acts)
        expect((await reviews.find(id))?.deeds).toEqual(deeds)
        const { state } = progressOf(deeds)
        const listed = await reviews.list(sight, { state, limit: 1_000 })
        expect(listed.filter((one) => one.id === id).map((one) => one.state)).toEqual([state])
      }),
      { numRuns: 40 },
    )
  })

  it('take one deed at each place, of whoever came first', async () => {
    const id = await opened([1])
    const [deed] = await done(id, DOINGS.slice(0, 1))
    if (deed === undefined) throw new Error('no deed')
    expect(await reviews.addDeed(id, { ...deed, by: 'pro-b', entryId: randomUUID() })).toBe(false)
    expect((await reviews.find(id))?.deeds).toEqual([deed])
  })

  it('tell which entries were reviewed: those of a closed one', async () => {
    const [open, closed] = [await opened([1_000, 1_001]), await opened([1_001, 1_002])]
    await done(open, DOINGS.slice(0, 3))
    await done(closed, DOINGS.slice(4, 5))
    const reviewed = await findReviewed(database.connect(), [1_000, 1_001, 1_003])
    expect([...reviewed]).toEqual([1_001])
    const rows = await database.asSuperuser<{ idx: string }>(
      'select idx from reviewed_entry where idx >= 1000',
    )
    expect(rows.map(({ idx }) => Number(idx)).toSorted()).toEqual([1_001, 1_002])
  })

  it('are listed to nobody for the own agency', async () => {
    await opened([1])
    expect(await reviews.list({ ...sight, own: 'agy-school' }, { limit: 10 })).toEqual([])
    expect(await reviews.list({ ...sight, regimes: ['led'] }, { limit: 10 })).toEqual([])
    expect(await reviews.list({ ...sight, agencies: ['agy-other'] }, { limit: 10 })).toEqual([])
    expect(await reviews.list({ ...sight, agencies: [] }, { limit: 10 })).toEqual([])
  })
})
