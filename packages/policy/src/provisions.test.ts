import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import { AGREEMENTS, V09, v09 } from './fixtures.ts'
import type { Provision, Rule, SharingPack } from './pack.ts'
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

  it('leaves other countries alone', () => {
    const policy = policyUnder(stricter)
    expect(decide(policy, { ...on('2026-11-24'), jurisdiction: 'UK' }).rules[0]).toBe('V09')
  })
})
