import { expect, it } from 'vitest'
import { monthsAfter } from './months-after.ts'

it.each([
  ['2026-11-24T09:00:00.000Z', 1, '2026-12-24T09:00:00.000Z'],
  ['2027-01-31T00:00:00.000Z', 1, '2027-02-28T00:00:00.000Z'],
  ['2028-01-31T00:00:00.000Z', 1, '2028-02-29T00:00:00.000Z'],
  ['2026-12-15T12:00:00.000Z', 2, '2027-02-15T12:00:00.000Z'],
  ['2026-11-24T09:00:00.000Z', 216, '2044-11-24T09:00:00.000Z'],
])('from %s, %i months later is %s: the same day, or the last of that month', (from, months, then) => {
  expect(monthsAfter(new Date(from), months)).toBe(then)
})
