import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { IdSet } from './id-set.ts'

it('knows exactly the ids that were added, wherever their bytes stand', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 300 }), fc.nat(20), (ids, offset) => {
      const seen = new Set<string>()
      const set = new IdSet()
      for (const id of [...ids, ...ids]) {
        expect(set.add(utf8(' '.repeat(offset) + id), offset)).toBe(!seen.has(id))
        seen.add(id)
      }
    }),
  )
})

it('keeps apart ids that differ in one digit, also after it has grown many times', () => {
  const set = new IdSet()
  const ids = Array.from(
    { length: 20_000 },
    (_, i) =>
      `0197f3a0-${i.toString(16).padStart(4, '0')}-7000-8000-${(i % 7).toString(16).padStart(12, '0')}`,
  )
  for (const id of ids) expect(set.add(utf8(id), 0)).toBe(true)
  for (const id of ids) expect(set.add(utf8(id), 0)).toBe(false)
  for (const place of [0, 9, 14, 19, 24, 35]) {
    const [first = ''] = ids
    const other = first.slice(0, place) + (first[place] === '5' ? '6' : '5') + first.slice(place + 1)
    expect(set.add(utf8(other), 0)).toBe(true)
  }
})
