import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonAct } from './act.ts'
import { crowdedWindows } from './bulk.ts'
import { raise } from './detector.ts'
import { isFishing } from './fishing.ts'
import { localTime } from './local-time.ts'
import { DEFAULT_FLAG_SETTINGS } from './settings.ts'
import { exceedsOwn, exceedsPeers, median } from './volume.ts'

const { volume, fishing } = DEFAULT_FLAG_SETTINGS
const counts = fc.array(fc.nat(200), { minLength: 1, maxLength: 40 })

describe('too many persons within some minutes', () => {
  const acts = fc.array(fc.record({ after: fc.nat(20), about: fc.nat(5) }), { maxLength: 40 }).map(toActs)

  it('is what counting every window anew finds', () => {
    fc.assert(
      fc.property(
        acts,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (given, persons, minutes) => {
          const found = crowdedWindows(given, { persons, minutes })
          const anew = given.flatMap((at) => {
            const since = at.receivedAt.getTime() - minutes * 60_000
            const window = given.filter((one) => one.index <= at.index && one.receivedAt.getTime() > since)
            return new Set(window.map(({ subject }) => subject)).size >= persons ? [{ at, acts: window }] : []
          })
          expect(found).toEqual(anew)
        },
      ),
    )
  })
})

describe('a day far above a baseline', () => {
  it('is never a small one, whatever the baseline', () => {
    fc.assert(
      fc.property(fc.nat(volume.leastActs - 1), counts, (acts, baseline) => {
        expect(exceedsOwn(acts, baseline, volume)).toBe(false)
      }),
    )
  })

  it('is never one as there were among most of the days', () => {
    fc.assert(
      fc.property(counts, (baseline) => {
        expect(exceedsOwn(median(baseline), baseline, volume)).toBe(false)
      }),
    )
  })

  it('needs enough days of one’s own, and enough peers', () => {
    const one = { actor: 'one', acts: 1 }
    expect(
      exceedsOwn(
        1_000,
        Array.from({ length: volume.leastOwnDays - 1 }, () => 1),
        volume,
      ),
    ).toBe(false)
    expect(
      exceedsPeers(
        1_000,
        Array.from({ length: 500 }, () => one),
        volume,
      ),
    ).toBe(false)
  })

  it('does not hide behind a single odd day before it', () => {
    const usual = Array.from({ length: 20 }, () => 5)
    expect(exceedsOwn(60, usual, volume)).toBe(true)
    expect(exceedsOwn(60, [...usual, 100_000], volume)).toBe(true)
  })
})

describe('the yield of asking', () => {
  it('only ever speaks for the asker', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (asks, persons, fruitful) => {
        const more = { asks, persons, fruitful: fruitful + 1 }
        if (!isFishing({ asks, persons, fruitful }, fishing)) expect(isFishing(more, fishing)).toBe(false)
      }),
    )
  })
})

describe('the entries of a flag', () => {
  it('are at most a hundred, each once, in the order of the log, and never none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 300 }), (indexes) => {
        const { entries } = raise(
          'bulk',
          1,
          'agy-x',
          indexes.map((index) => ({ index })),
        )
        expect(entries).toEqual([...new Set(indexes)].sort((a, b) => a - b).slice(-100))
        expect(entries.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-24T23:30:00Z', 3, '00:30'],
    ['2026-03-29T00:59:59Z', 7, '01:59'],
    ['2026-03-29T01:00:00Z', 7, '03:00'],
    ['2026-10-25T01:30:00Z', 7, '02:30'],
  ])('%s is day %i of the week, %s', (at, weekday, time) => {
    expect(localTime(new Date(at), 'Europe/Brussels')).toEqual({ weekday, time })
  })
})

function toActs(steps: readonly { readonly after: number; readonly about: number }[]): readonly PersonAct[] {
  let minutes = 0
  return steps.map(({ after, about }, index) => {
    minutes += after
    return {
      index,
      event: 'decision',
      transaction: '',
      organisation: 'agy-x',
      role: 'r',
      holders: [],
      recipients: [],
      purpose: 'prevention',
      effect: null,
      basis: [],
      receivedAt: new Date(minutes * 60_000),
      actor: 'a',
      subject: `${about}`,
      namesCase: true,
    }
  })
}
