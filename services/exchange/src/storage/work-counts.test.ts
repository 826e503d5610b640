import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Harness, startHarness } from '../../test/harness.ts'
import { countSightOf, sightOf } from '../actor.ts'
import { asCaller } from './as-caller.ts'
import { countContribution, countIndicator, listContributions, listIndicators } from './work-counts.ts'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const unit = 'unit-harbour'
const times = <T>(n: number, act: () => Promise<T>) => Promise.all(Array.from({ length: n }, act))
const count = (kind: string) =>
  asCaller(harness.db, sightOf(harness.actor('pro-noor')), (tx) =>
    countIndicator(tx, { unit, track: 'early-help', kind, at: harness.clock.now }),
  )
const contribute = () =>
  asCaller(harness.db, sightOf(harness.actor('pro-samira')), (tx) =>
    countContribution(tx, { unit, agencyType: 'SCH', at: harness.clock.now }),
  )
const told = (who = 'pro-noor') =>
  asCaller(harness.db, countSightOf(harness.actor(who)), (tx) => listIndicators(tx, [unit]))

describe('what is counted of the work', () => {
  it('is told from ten on, and none is lost when eight count at once', async () => {
    await times(8, () => count('review-held'))
    await count('review-held')
    expect(await told()).toEqual([])
    await count('review-held')
    const ten = { unit, track: 'early-help', quarter: '2026-Q4', kind: 'review-held', count: 10 }
    expect(await told()).toEqual([ten])
    await times(9, () => count('review-held'))
    expect(await told()).toEqual([ten])
  })

  it('is of a discipline and a year, and of nothing smaller', async () => {
    await times(10, contribute)
    const sight = countSightOf(harness.actor('pro-noor'))
    const list = (year: number) => asCaller(harness.db, sight, (tx) => listContributions(tx, [unit], year))
    expect(await list(2026)).toEqual([{ unit, agencyType: 'SCH', count: 10 }])
    expect(await list(2025)).toEqual([])
  })

  it('is told to people of the unit alone', async () => {
    expect(await told('pro-claire')).toEqual([])
  })

  it('is not to be read, changed or set by anybody at work', async () => {
    await asCaller(harness.db, sightOf(harness.actor('pro-noor')), async (tx) => {
      expect(await tx.selectFrom('indicator_count').selectAll().execute()).toEqual([])
      expect(await tx.selectFrom('contribution_count').selectAll().execute()).toEqual([])
    })
    const set = asCaller(harness.db, countSightOf(harness.actor('pro-noor')), (tx) =>
      tx.updateTable('indicator_count').set({ counted: 100 }).execute(),
    )
    await expect(set).rejects.toThrow('permission denied')
    const foreign = asCaller(harness.db, sightOf(harness.actor('pro-claire')), (tx) =>
      countIndicator(tx, { unit, track: 'early-help', kind: 'review-held', at: harness.clock.now }),
    )
    await expect(foreign).rejects.toThrow('row-level security')
  })
})
