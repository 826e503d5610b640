import { type Bundle, compile, decide, type Facts, loadPolicy, PACKS } from '@casebridge/policy'
import { AGREEMENTS, anyBundle, anyFacts } from '@casebridge/policy/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naive } from './reference/naive.ts'

const FACTS_EACH = 40

/** A decision in the words of the reference. */
function decided(policy: ReturnType<typeof loadPolicy>, facts: Facts) {
  const { effect, ground, hidden, trace, clause, rules, obligations, fields, flags } = decide(policy, facts)
  return {
    ...{ effect, ground, hidden, obligations, flags, clause },
    ...{ rule: effect === 'permit' ? rules[0] : undefined },
    fields: fields.toSorted(),
    trace: trace.map(({ ground: one, rule = '' }) => `${one} ${rule}`),
  }
}

function said(bundle: Bundle, facts: Facts) {
  const { ground, clause, rule, fields, ...rest } = naive(bundle, facts)
  return { ...rest, ground, clause, rule, fields: fields.toSorted() }
}

/** Also on days on which provisions and agreements begin and end. */
const anyMoment: fc.Arbitrary<Facts> = fc
  .record({
    facts: anyFacts,
    day: fc.constantFrom('2026-11-24', '2026-05-31', '2026-06-01', '2026-12-30', '2026-12-31', '2025-12-31'),
  })
  .map(({ facts, day }) => ({ ...facts, now: `${day}T09:00:00Z` }))

describe('the order of evaluation, written down a second time without an engine', () => {
  it('says of the shipped packs what the engine says', () => {
    const bundle = compile({ packs: PACKS, agreements: AGREEMENTS })
    const policy = loadPolicy(bundle, 'r')
    const one = (facts: Facts) => {
      expect(decided(policy, facts)).toEqual(said(bundle, facts))
    }
    fc.assert(fc.property(anyMoment, one), { numRuns: 5000 })
  })

  it('says the same of rules, dates, versions and conditions of any kind', () => {
    const some = fc.array(anyMoment, { minLength: FACTS_EACH, maxLength: FACTS_EACH })
    fc.assert(
      fc.property(anyBundle, some, (bundle, facts) => {
        const policy = loadPolicy(bundle, 'r')
        for (const one of facts) expect(decided(policy, one)).toEqual(said(bundle, one))
      }),
      { numRuns: 60 },
    )
  })
})
