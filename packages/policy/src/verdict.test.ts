import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { findEngine } from './engines.ts'
import { AGREEMENTS, anyFacts, policyWith, v09 } from './fixtures.ts'
import { ENGINE } from './outcome.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'
import { compared, isSame, NOBODY_RULES, verdictOf } from './verdict.ts'
import { HIDDEN_GROUNDS } from './vocabulary.ts'

const agreed = policyWith()
const none = loadPolicy(compile({ packs: PACKS, agreements: [] }), 'sha256:none')
const under = (policy: typeof agreed, facts: ReturnType<typeof v09>) => ({
  policy,
  decision: decide(policy, facts),
})

describe('a verdict', () => {
  it('is silence for all that must not be told, whichever ground it has', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decide(agreed, facts)
        const { effect, ground } = verdictOf(agreed, facts, decision)
        if (decision.hidden) expect({ effect, ground }).toEqual({ effect: 'silence', ground: undefined })
        expect(HIDDEN_GROUNDS).not.toContain(ground)
      }),
    )
  })
})

describe('two decisions compared', () => {
  const facts = v09({})

  it('name the clause that gives, and the clause that is gone', () => {
    const gained = compared(facts, under(none, facts), under(agreed, facts))
    expect(gained).toEqual({
      was: { effect: 'deny', ground: 'G01' },
      became: { effect: 'permit', variant: expect.any(String) },
      because: 'ACCORD-NL/1',
    })
    const lost = compared(facts, under(agreed, facts), under(none, facts))
    expect(lost).toMatchObject({ became: { effect: 'deny', ground: 'G01' }, because: 'ACCORD-NL/1' })
  })

  it('are the same exactly when nothing that counts differs', () => {
    expect(isSame(compared(facts, under(agreed, facts), under(agreed, facts)))).toBe(true)
    const narrower = loadPolicy(
      compile({
        packs: PACKS,
        agreements: AGREEMENTS.map((one) => ({
          ...one,
          clauses: one.clauses.map((clause) => ({ ...clause, obligations: ['HIT'] as const })),
        })),
      }),
      'sha256:narrower',
    )
    const less = compared(facts, under(agreed, facts), under(narrower, facts))
    expect(less).toMatchObject({ became: { effect: 'permit', variant: 'hit' }, because: 'ACCORD-NL/1' })
    expect(isSame(less)).toBe(false)
  })

  it('name nothing where both are silence', () => {
    const silent = v09({ item: { secret: true } })
    expect(compared(silent, under(none, silent), under(agreed, silent))).toEqual({
      was: { effect: 'silence' },
      became: { effect: 'silence' },
      because: NOBODY_RULES,
    })
  })
})

describe('an engine', () => {
  it('is found by its version, and an unknown one is not guessed', () => {
    expect(findEngine(ENGINE)?.decide(agreed, v09({}))).toEqual(decide(agreed, v09({})))
    expect(findEngine('casebridge-policy/0')).toBeUndefined()
  })
})
