import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useLimitationsOf } from './use-limitation.ts'

const SESSION = { id: 's', open: true, popUp: false, checkedIn: [] }
const at = (jurisdiction: 'BE' | 'NL' | 'FR' | 'UK', session: typeof SESSION | null) => ({
  jurisdiction,
  session,
})

describe('what may not be done with what was told', () => {
  it.each([
    ['at a Belgian table', at('BE', SESSION), [], [], ['be-458ter']],
    ['in Belgium outside a session', at('BE', null), [], [], []],
    ['at a Dutch table', at('NL', SESSION), [], [], []],
    ['under H0', at('NL', null), ['H0'], [], ['crime-only']],
    ['under H1', at('UK', null), ['H1'], [], ['not-in-court']],
    ['under H3', at('FR', null), ['H3'], [], ['as-stated']],
    ['not to be passed on', at('NL', null), ['TLP:GREEN'], ['NOF'], ['no-onward']],
    [
      'all of it',
      at('BE', SESSION),
      ['H1', 'H0'],
      ['NOF'],
      ['be-458ter', 'crime-only', 'not-in-court', 'no-onward'],
    ],
  ] as const)('%s', (_, situation, handling, obligations, expected) => {
    expect(useLimitationsOf(situation, { labels: { handling } }, obligations, [])).toEqual(expected)
  })

  it('is never lost on the way, wherever it goes', () => {
    const codes = ['be-458ter', 'crime-only', 'not-in-court', 'as-stated', 'no-onward'] as const
    const situation = fc.record({
      jurisdiction: fc.constantFrom('BE', 'NL', 'FR', 'UK'),
      session: fc.constantFrom(null, SESSION),
    })
    fc.assert(
      fc.property(situation, fc.subarray([...codes]), (where, received) => {
        expect(useLimitationsOf(where, { labels: {} }, [], received)).toEqual(
          expect.arrayContaining(received),
        )
      }),
    )
  })
})
