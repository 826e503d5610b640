import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTens, quarterOf } from './in-tens.ts'

describe('what is told of a count', () => {
  it('is nothing below ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), (n) => {
        expect(inTens(n)).toBeUndefined()
      }),
    )
  })

  it('is whole tens, never more than there are, and the same for all that differ by less than ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 9 }), (tens, rest) => {
        expect(inTens(tens * 10 + rest)).toBe(tens * 10)
      }),
    )
  })

  it('does not show one who is added or taken away, but where a ten is full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        fc.pre((n + 1) % 10 !== 0)
        expect(inTens(n + 1)).toBe(inTens(n))
      }),
    )
  })
})

it('a quarter begins on the first day of January, April, July and October', () => {
  const at = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((day) => quarterOf(new Date(day)))
  expect(at).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4'])
})
