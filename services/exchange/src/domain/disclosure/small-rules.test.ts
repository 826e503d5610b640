import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'
import { lapseOf } from './lapse.ts'

describe('a disclosure lapses', () => {
  const madeAt = new Date('2026-11-24T09:00:00.000Z')

  it('as many days after it was made as its obligation says, the shortest where there are several', () => {
    expect(lapseOf(['EXP30'], madeAt)).toBe('2026-12-24T09:00:00.000Z')
    expect(lapseOf(['NOF', 'EXP90', 'EXP30'], madeAt)).toBe('2026-12-24T09:00:00.000Z')
  })

  it('not, without such an obligation', () => {
    expect(lapseOf(['NOF', 'SUM'], madeAt)).toBeUndefined()
  })
})

describe('texts come in the language that is wished for most', () => {
  it.each([
    [undefined, 'en'],
    ['nl-BE,fr;q=0.8', 'nl'],
    ['de, fr;q=0.5, en;q=0.9', 'en'],
    ['fr;q=0.1, nl;q=0', 'fr'],
    ['de', 'en'],
  ])('%s → %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})
