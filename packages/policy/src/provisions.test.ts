import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { AGREEMENTS, V09, v09 } from './fixtures.ts'
import { commonOf, type Provision, type Rule, type SharingPack } from './pack.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'

/** A Dutch law in force during November 2026. */
const LAW: Provision = {
  id: 'nl-test',
  citation: 'An act, for this test',
  status: 'law',
  acts: [{ title: 'An act', date: '2026-10-01' }],
  validFrom: '2026-11-01',
  validUntil: '2026-12-01',
}
const COMMON = commonOf(PACKS)
const text = { en: 'for this test', fr: 'pour ce test', nl: 'voor deze test' }
const question = { from: 'POL', category: 'PRF', to: 'MUN', purpose: 'risk-assessment' } as const
const stricter: Rule = {
  ...question,
  id: 'T1',
  provision: LAW.id,
  text,
  effect: 'permit',
  gates: ['GRD', 'BAS', 'CHR'],
  obligations: ['HIT'],
}

function policyUnder(rule: Rule) {
  const packs = PACKS.map(
    (pack): SharingPack =>
      pack.jurisdiction === 'NL'
        ? { ...pack, provisions: [...pack.provisions, LAW], rules: [...pack.rules, rule] }
        : pack,
  )
  return loadPolicy(compile({ packs, agreements: AGREEMENTS }), 'r')
}
const on = (day: string, met = V09.met) => v09({ now: `${day}T09:00:00Z`, met })

describe('a rule whose provision has dates', () => {
  it('takes the place of the common rule while it is in force, and at no other time', () => {
    const policy = policyUnder(stricter)
    expect(decide(policy, on('2026-11-24')).ground).toBe('G23')
    expect(decide(policy, on('2026-11-24', ['GRD', 'BAS', 'CHR'])).rules).toEqual(['T1', 'ACCORD-NL/1'])
    for (const day of ['2026-10-31', '2026-12-01'])
      expect(decide(policy, on(day)).rules).toEqual(['V09', 'ACCORD-NL/1'])
  })

  it('that denies does so while it is in force, and at no other time', () => {
    const policy = policyUnder({ ...stricter, effect: 'deny', gates: [], obligations: [], ground: 'G10' })
    expect(decide(policy, on('2026-11-30')).ground).toBe('G10')
    expect(decide(policy, on('2026-12-01')).effect).toBe('permit')
  })

  it('gives way to the one that follows it, and the common rule never comes back between them', () => {
    const next: Provision = { ...LAW, id: 'nl-next', validFrom: '2026-12-01', validUntil: '2026-12-15' }
    // Ids in either order: which one is read last must not matter.
    for (const [before, after] of [['T1', 'T2'] as const, ['T2', 'T1'] as const]) {
      const packs = PACKS.map(
        (pack): SharingPack =>
          pack.jurisdiction === 'NL'
            ? {
                ...pack,
                provisions: [...pack.provisions, LAW, next],
                rules: [
                  ...pack.rules,
                  { ...stricter, id: before },
                  { ...stricter, id: after, provision: next.id },
                ],
              }
            : pack,
      )
      const policy = loadPolicy(compile({ packs, agreements: AGREEMENTS }), 'r')
      expect(decide(policy, on('2026-11-30')).rules).toEqual([before])
      expect(decide(policy, on('2026-12-01')).rules).toEqual([after])
      expect(decide(policy, on('2026-12-20')).rules[0]).toBe('V09')
    }
  })

  it('carries no prohibition, no baseline and no emergency: they never lapse', () => {
    const dated = { ...LAW, id: 'casebridge-default', status: 'design' as const }
    const packs = PACKS.map((pack) =>
      pack.jurisdiction === 'ANY'
        ? { ...pack, provisions: pack.provisions.map((one) => (one.id === dated.id ? dated : one)) }
        : pack,
    )
    for (const id of ['X1', 'X9', COMMON.baseline[0]?.id, COMMON.breakGlass.id]) {
      expect(() => compile({ packs, agreements: [] })).toThrow(
        `${id} rests on casebridge-default, which has dates`,
      )
    }
  })

  it('asks of an act at the table while it is in force, and at no other time', () => {
    const requirement = { id: 'T3', provision: LAW.id, text, act: 'open-case', demands: ['power'] } as const
    const packs = PACKS.map((pack) =>
      pack.jurisdiction === 'NL'
        ? { ...pack, provisions: [...pack.provisions, LAW], requirements: [requirement] }
        : pack,
    )
    const policy = loadPolicy(compile({ packs, agreements: [] }), 'r')
    const asked = (now: string) => policy.requirementsFor('NL', 'open-case', now).map(({ id }) => id)
    expect(asked('2026-10-31T23:59:59Z')).not.toContain('T3')
    expect(asked('2026-11-01T00:00:00Z')).toContain('T3')
    expect(asked('2026-12-01T00:00:00Z')).not.toContain('T3')
    expect(policy.requirementsFor('BE', 'open-case', '2026-11-01T00:00:00Z')).not.toContain(requirement)
  })

  it('takes the place of a common rule that writes its condition otherwise', () => {
    const rule = (extra: Rule['extra']) => ({
      ...stricter,
      provision: 'casebridge-default',
      ...(extra && { extra }),
    })
    const packs = PACKS.map((pack) => {
      if (pack.jurisdiction === 'ANY')
        return { ...pack, rules: [...pack.rules, { ...rule({ case: 'open' }), gates: [] }] }
      const own = { ...rule({ case: ['open'] }), id: 'T2' }
      return pack.jurisdiction === 'NL' ? { ...pack, rules: [...pack.rules, own] } : pack
    })
    const policy = loadPolicy(compile({ packs, agreements: AGREEMENTS }), 'r')
    const facts = on('2026-11-24', [])
    expect(decide(policy, { ...facts, jurisdiction: 'BE' }).rules[0]).toBe('T1')
    expect(decide(policy, facts).effect).toBe('deny')
  })

  it('leaves other countries alone', () => {
    const policy = policyUnder(stricter)
    expect(decide(policy, { ...on('2026-11-24'), jurisdiction: 'UK' }).rules[0]).toBe('V09')
  })
})
