import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { decide } from './decide.ts'
import type { Facts } from './facts.ts'
import { AGREEMENTS, anyFacts, policyWith, V09, v09 } from './fixtures.ts'
import { movesFrom } from './moves.ts'
import { PACKS } from './packs.ts'
import { loadPolicy, type Policy } from './policy.ts'
import { alternatives } from './repair.ts'
import { GATES } from './vocabulary.ts'

const policy = policyWith()
const found = (facts: Facts) =>
  alternatives(policy, facts, decide(policy, facts)).map((one) => one.changes.map((change) => change.fact))

describe('the alternatives to a refusal', () => {
  it('name the one thing that is missing', () => {
    expect(alternatives(policy, v09({ met: ['BAS'] }), decide(policy, v09({ met: ['BAS'] })))).toEqual([
      {
        changes: [{ fact: 'met.GRD', text: 'Let the author record the grading.' }],
        permits: ['hit', 'summary'],
      },
    ])
  })

  it('are none for a permit', () => {
    expect(found(V09)).toEqual([])
  })

  it('name everything that is missing together', () => {
    expect(
      found(v09({ met: ['BAS'], recipient: { training: 'expired', conflictOfInterest: true } })),
    ).toEqual([['met.GRD', 'recipient.training', 'recipient.conflictOfInterest']])
  })

  it('point to a session where the direct route is closed', () => {
    const direct = v09({
      jurisdiction: 'BE',
      purpose: 'case-conference',
      holder: { type: 'SOC', agency: 'SOC' },
      recipient: { type: 'POL', agency: 'POL' },
      item: { category: 'SUP', secret: true },
      met: ['SEC'],
    })
    expect(decide(policy, direct).ground).toBe('G21')
    expect(found(direct)).toEqual([['met.SES', 'address']])
    // The holder has not decided: the same question must not tell that it could.
    expect(found({ ...direct, met: [] })).toEqual([])
  })

  it('point to the intake role where only that may receive a concern', () => {
    const concern = v09({
      purpose: 'early-help',
      case: 'none',
      holder: { type: 'SCH', agency: 'SCH' },
      item: { category: 'PAS' },
      met: ['FAO'],
    })
    expect(found(concern)).toEqual([['recipient.intake']])
  })

  it('never ask again somebody who said no', () => {
    const measure = v09({
      purpose: 'reintegration',
      holder: { type: 'PRB', agency: 'PRB' },
      recipient: { type: 'HSG', agency: 'HSG' },
      item: { category: 'MSR' },
      met: [],
    })
    expect(found({ ...measure, consent: 'none' })).toEqual([['met.CNS']])
    expect(found({ ...measure, consent: 'withdrawn' })).toEqual([])
    const sheet = v09({
      jurisdiction: 'BE',
      purpose: 'case-conference',
      holder: { type: 'CONF', agency: 'CONF' },
      recipient: { type: 'POL', agency: 'POL' },
      item: { category: 'MSR' },
      met: [],
    })
    expect(found(sheet)).toEqual([['met.UNA']])
    expect(found({ ...sheet, dissent: 1 })).toEqual([])
  })

  it('are none for what is hidden, also where a way is open (I4)', () => {
    const shared = {
      from: 'POL',
      category: 'PRF',
      purpose: 'prevention',
      provision: 'casebridge-default',
      text: { en: 'test', fr: 'test', nl: 'test' },
    } as const
    const secret = policyWith([
      { ...shared, id: 'T1', to: 'SCH', effect: 'deny', gates: [], obligations: [], ground: 'G05' },
      { ...shared, id: 'T2', to: 'CONF', effect: 'permit', gates: [], obligations: [] },
    ])
    const facts = v09({ purpose: 'prevention', recipient: { type: 'SCH', agency: 'SCH' } })
    const decision = decide(secret, facts)
    expect(decision).toMatchObject({ effect: 'deny', ground: 'G05', hidden: true })
    expect(decide(secret, { ...facts, address: 'conference' }).effect).toBe('permit')
    expect(alternatives(secret, facts, decision)).toEqual([])
  })

  it('are none around a prohibition', () => {
    expect(found(v09({ requestKind: 'rank' }))).toEqual([])
    expect(found(v09({ item: { classified: true }, met: [] }))).toEqual([])
  })

  it('lead to a permit of just those variants, at most three, none for what is hidden, none containing another', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decision = decide(policy, facts)
        const ways = alternatives(policy, facts, decision)
        expect(ways.length).toBeLessThanOrEqual(3)
        if (decision.hidden || decision.effect === 'permit') expect(ways).toEqual([])
        for (const { changes, permits } of ways) {
          const moves = movesFrom(facts, GATES).filter((move) =>
            changes.some(({ fact }) => fact === move.change),
          )
          const then = decide(
            policy,
            moves.reduce((from, move) => move.apply(from), facts),
          )
          expect(then).toMatchObject({ effect: 'permit', variants: permits })
        }
        const codes = ways.map((way) => way.changes.map((change) => change.fact))
        for (const [i, way] of codes.entries()) {
          expect(way).not.toContain('met.SEC')
          for (const earlier of codes.slice(0, i))
            expect(earlier.every((one) => way.includes(one))).toBe(false)
        }
        expect(codes.map((way) => way.length)).toEqual(codes.map((way) => way.length).toSorted())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the search for alternatives', () => {
  /** The fewest of all moves there are that make it lawful; 0 where up to four of them do not. */
  function fewest(facts: Facts): number {
    const moves = movesFrom(facts, GATES)
    const permitted = (chosen: readonly number[]) =>
      decide(
        policy,
        chosen.reduce((from, i) => moves[i]?.apply(from) ?? from, facts),
      ).effect === 'permit'
    let level: readonly (readonly number[])[] = [[]]
    for (let size = 1; size <= 4; size++) {
      level = level.flatMap((chosen) =>
        moves.flatMap((_, i) => (i > (chosen.at(-1) ?? -1) ? [[...chosen, i]] : [])),
      )
      if (level.some(permitted)) return size
    }
    return 0
  }

  it('finds a way where trying everything finds one, with as few changes, and none where there is none', () => {
    let ways = 0
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { effect, hidden, trace } = decide(policy, facts)
        if (effect === 'permit' || hidden || trace.some(({ step }) => step === 'prohibition')) return
        const [first] = found(facts)
        expect(first?.length ?? 0).toBe(fewest(facts))
        if (first !== undefined) ways++
      }),
      { numRuns: 1000 },
    )
    expect(ways).toBeGreaterThan(5)
  })
})

describe('a clause that asks more than the row', () => {
  const facts = v09({})
  const asking = (more: object) =>
    loadPolicy(
      compile({
        packs: PACKS,
        agreements: AGREEMENTS.map((one) => ({
          ...one,
          clauses: one.clauses.map((clause) => ({ ...clause, ...more })),
        })),
      }),
      'sha256:asking',
    )
  const offered = (policy: Policy) =>
    alternatives(policy, facts, decide(policy, facts)).map(({ changes }) => changes.map(({ fact }) => fact))

  it('has its own gates offered as a way', () => {
    const policy = asking({ gates: ['CHR'] })
    expect(decide(policy, facts).ground).toBe('G23')
    expect(offered(policy)[0]).toEqual(['met.CHR'])
  })

  it('has its consent offered, where it covers only with it', () => {
    const policy = asking({ when: { consent: 'given' } })
    expect(decide(policy, facts).ground).toBe('G01')
    expect(offered(policy)[0]).toEqual(['met.CNS'])
  })

  it('never has the holder’s own signature offered', () => {
    expect(offered(asking({ gates: ['SEC'] }))).toEqual([])
  })
})
