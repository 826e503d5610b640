import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedSince, dayOf, type Quota, secondsUntilFree } from './quota.ts'

const quota = (most: number, perDays: number): Quota => ({
  ...{ unit: 'unit-harbour', id: 'q', agency: 'agy-police', most, perDays },
  ...{ setBy: 'pro-oskar', setAt: '2026-11-01T09:00:00.000Z', version: 1 },
})
const NOW = new Date('2026-11-24T23:00:00.000Z')
const DAY = 86_400_000

describe('a quota of asks', () => {
  it('leaves room as long as less was asked in its days, today the last of them', () => {
    expect(countedSince(quota(2, 7), NOW)).toBe('2026-11-18')
    expect(secondsUntilFree(quota(2, 7), [], NOW)).toBe(0)
    expect(secondsUntilFree(quota(2, 7), [{ day: '2026-11-24', asked: 1 }], NOW)).toBe(0)
    expect(secondsUntilFree(quota(2, 7), [{ day: '2026-11-17', asked: 9 }], NOW)).toBe(0)
  })

  it('leaves room again when the oldest of what was asked counts no more', () => {
    const counts = [
      { day: '2026-11-19', asked: 1 },
      { day: '2026-11-24', asked: 1 },
    ]
    expect(secondsUntilFree(quota(2, 7), counts, NOW)).toBe(3_600 + 86_400)
    expect(secondsUntilFree(quota(1, 1), [{ day: '2026-11-24', asked: 1 }], NOW)).toBe(3_600)
  })

  it('when it says how long to wait, has room then and not a second earlier', () => {
    const asked = fc.array(fc.record({ ago: fc.nat(30), asked: fc.integer({ min: 1, max: 5 }) }))
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 31 }),
        asked,
        moment,
        (most, perDays, days, now) => {
          const counts = days.map(({ ago, asked }) => ({ day: dayOf(now.getTime() - ago * DAY), asked }))
          const wait = secondsUntilFree(quota(most, perDays), counts, now)
          const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
          expect(secondsUntilFree(quota(most, perDays), counts, later(wait))).toBe(0)
          if (wait > 1) {
            expect(secondsUntilFree(quota(most, perDays), counts, later(wait - 1.001))).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})
