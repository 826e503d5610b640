import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Facts } from './facts.ts'
import { anyFacts, policyWith, V09, v09 } from './fixtures.ts'
import type { Rule } from './pack.ts'
import { fieldsUnder } from './variants.ts'
import { HIDDEN_GROUNDS } from './vocabulary.ts'

const policy = policyWith()
const rule: Rule = {
  id: 'T1',
  from: 'POL',
  category: 'PRF',
  to: 'MUN',
  purpose: 'risk-assessment',
  effect: 'deny',
  gates: [],
  obligations: [],
  ground: 'G04',
  provision: 'casebridge-default',
  text: { en: 'for this test', fr: 'pour ce test', nl: 'voor deze test' },
}

describe('a decision', () => {
  it('names the row, the clause, the duties and the fields of a permit', () => {
    expect(decide(policy, V09)).toEqual({
      effect: 'permit',
      engine: 'casebridge-policy/2',
      revision: 'sha256:fixture',
      trace: [],
      rules: ['V09', 'ACCORD-NL/1'],
      clause: 'ACCORD-NL/1',
      obligations: ['SUM', 'NOF'],
      variants: ['hit', 'summary'],
      fields: ['held', 'summary'],
      flags: [],
      hidden: false,
    })
  })

  it('keeps every ground found, in the order of the steps', () => {
    const facts = v09({
      item: { classified: true, contested: 'restricted' },
      recipient: { training: 'none' },
      met: [],
    })
    expect(decide(policy, facts).trace).toEqual([
      { ground: 'X9', step: 'prohibition', rule: 'X9' },
      { ground: 'G07', step: 'baseline', rule: 'baseline/risk-assessment' },
      { ground: 'G19', step: 'handling', rule: 'handling/contest' },
      { ground: 'G25', step: 'gate', rule: 'V09', gate: 'GRD' },
      { ground: 'G14', step: 'gate', rule: 'V09', gate: 'BAS' },
    ])
  })

  it('is the same every time (I3)', () => {
    const again = policyWith()
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(decide(again, facts)).toEqual(decide(policy, facts))
      }),
      {
        numRuns: 500,
      },
    )
  })

  it('reveals what the obligations leave and nothing else, on a permit only', () => {
    let permits = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { effect, fields, variants, obligations, ground, trace } = decide(policy, facts)
        if (effect === 'permit') permits++
        expect(fields).toEqual(effect === 'permit' ? fieldsUnder(obligations) : [])
        expect(variants.length > 0).toBe(effect === 'permit')
        expect(trace[0]?.ground).toBe(ground)
        expect(ground === undefined).toBe(effect === 'permit')
      }),
      { numRuns: 3000 },
    )
    // The facts drawn are near the rows: a property over refusals alone would say nothing.
    expect(permits).toBeGreaterThan(100)
  })

  it('names no rule when it is hidden, and is hidden by one hidden ground among any', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { hidden, rules, trace } = decide(policy, facts)
        expect(hidden).toBe(trace.some(({ ground }) => HIDDEN_GROUNDS.includes(ground)))
        if (hidden) expect(rules).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a denial', () => {
  it('overrides a permit for the same question (I2)', () => {
    const decision = decide(policyWith([rule]), V09)
    expect(decision).toMatchObject({ effect: 'deny', ground: 'G04', rules: ['T1'], fields: [] })
  })

  it('overrides a permit that asks for more', () => {
    const permit: Rule = { ...rule, id: 'T2', effect: 'permit', extra: { 'recipient.intake': true } }
    const { ground: _, ...specific } = permit
    const facts = v09({ recipient: { intake: true } })
    expect(decide(policyWith([specific]), facts).rules[0]).toBe('T2')
    expect(decide(policyWith([rule, specific]), facts).ground).toBe('G04')
  })

  it('never lets more through, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { holder, recipient, item, purpose, jurisdiction } = facts
        const denial = {
          ...rule,
          from: holder.type,
          to: recipient.type,
          category: item.category,
          purpose,
        } as const
        // In the country's own pack: a common row gives way to the country's row for the same question.
        expect(decide(policyWith([denial], jurisdiction), facts).effect).toBe('deny')
      }),
      { numRuns: 60 },
    )
  })
})

describe('two permits for the same question', () => {
  const { ground: _, ...open } = { ...rule, id: 'T4', effect: 'permit', obligations: ['HIT'] } as const
  const specific: Rule = {
    ...open,
    id: 'T5',
    gates: ['SES'],
    obligations: [],
    extra: { 'recipient.intake': true },
  }
  const both = policyWith([open, specific], 'NL')

  it('are asked in turn: the first whose gates are met decides, with its own duties', () => {
    const facts = v09({ recipient: { intake: true } })
    expect(decide(both, { ...facts, met: ['SES'] })).toMatchObject({
      rules: ['T5', 'ACCORD-NL/1'],
      obligations: [],
    })
    expect(decide(both, { ...facts, met: [] })).toMatchObject({
      rules: ['T4', 'ACCORD-NL/1'],
      obligations: ['HIT'],
    })
  })
})

describe("a country's row", () => {
  const wide: Rule = { ...rule, effect: 'permit', obligations: ['HIT'], id: 'T3' }
  const { ground: _, ...narrower } = wide

  it('takes the place of the common row for the same question, there and nowhere else', () => {
    const overlaid = policyWith([narrower], 'NL')
    expect(decide(overlaid, V09)).toMatchObject({ rules: ['T3', 'ACCORD-NL/1'], variants: ['hit'] })
    expect(decide(overlaid, v09({ jurisdiction: 'BE' })).rules[0]).toBe('V09')
    // What the common row would still permit is not permitted there.
    const stricter = policyWith([{ ...narrower, gates: ['PRO'] }], 'NL')
    expect(decide(stricter, V09)).toMatchObject({ effect: 'deny', ground: 'G24' })
  })

  it('stands beside the common row when it asks another question', () => {
    const beside = policyWith([{ ...narrower, extra: { 'recipient.intake': true } }], 'NL')
    expect(decide(beside, V09).rules[0]).toBe('V09')
    expect(decide(beside, v09({ recipient: { intake: true } })).rules[0]).toBe('T3')
  })
})

describe('a duty of a country', () => {
  it('narrows every permit: in a French group nothing said is stored', () => {
    const said = v09({
      purpose: 'case-conference',
      address: 'conference',
      holder: { type: 'SCH', agency: 'SCH' },
      item: { category: 'PAS' },
      met: ['SES', 'FAO'],
    })
    expect(decide(policy, said)).toMatchObject({ obligations: ['TP', 'NOF'] })
    expect(decide(policy, { ...said, jurisdiction: 'FR' })).toMatchObject({
      obligations: ['TP', 'NOF', 'NST'],
      variants: ['hit'],
      fields: ['held'],
    })
  })
})

describe('facts that are not whole', () => {
  it('are a denial and never an exception, whatever they are (I2)', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(decide(policy, value as Facts)).toMatchObject({
          effect: 'deny',
          ground: 'G00',
          trace: [{ ground: 'G00', step: 'facts' }],
          fields: [],
        })
      }),
      { numRuns: 2000 },
    )
  })

  it.each(paths(V09))('without %s nothing is permitted', (path) => {
    expect(decide(policy, without(path)).trace).toEqual([{ ground: 'G00', step: 'facts' }])
  })

  it.each(paths(V09))('with an unknown value for %s nothing is permitted', (path) => {
    for (const value of [null, undefined, {}, [], 1.5, '', ' ']) {
      if (Array.isArray(value) && ['met', 'item.handling'].includes(path)) continue
      expect(decide(policy, replaced(path, value)).trace).toEqual([{ ground: 'G00', step: 'facts' }])
    }
  })

  it('with an attribute that nobody knows nothing is permitted', () => {
    for (const extra of [{ secret: true }, { item: { ...V09.item, sealed: false } }]) {
      expect(decide(policy, { ...V09, ...extra } as Facts).ground).toBe('G00')
    }
  })

  it('without any one gate nothing more is made known', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(12), (facts, i) => {
        const fewer = { ...facts, met: facts.met.filter((_, j) => j !== i) }
        const before = decide(policy, facts).fields
        expect(decide(policy, fewer).fields.filter((field) => !before.includes(field))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

function paths(facts: Facts): readonly string[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? [key, ...Object.keys(value).map((inner) => `${key}.${inner}`)]
      : [key],
  )
}

function without(path: string): Facts {
  return replaced(path)
}

function replaced(path: string, ...value: readonly unknown[]): Facts {
  const copy = structuredClone(V09) as unknown as Record<string, unknown>
  const [outer = '', inner] = path.split('.')
  const target = inner === undefined ? copy : (copy[outer] as Record<string, unknown>)
  const key = inner ?? outer
  if (value.length === 0) delete target[key]
  else target[key] = value[0]
  return copy as unknown as Facts
}
