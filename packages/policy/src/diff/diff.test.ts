import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementDocument, Clause } from '../agreement.ts'
import { agreementOf, HARBOUR } from '../analyse/fixtures.ts'
import { withBasis } from '../analyse/reach.ts'
import { compile } from '../compile.ts'
import { decide } from '../decide.ts'
import type { Facts } from '../facts.ts'
import { anyFacts } from '../fixtures.ts'
import { PACKS } from '../packs.ts'
import { loadPolicy, type Policy } from '../policy.ts'
import { CATEGORIES, PURPOSES } from '../vocabulary.ts'
import type { AccessChange, ChangeKind } from './change.ts'
import { diffAgreements } from './diff-agreements.ts'

const HELP = {
  from: ['school'],
  to: ['municipality'],
  categories: ['EDU'],
  purposes: ['early-help'],
} as const
const SESSION = {
  from: ['school'],
  to: ['welfare'],
  categories: ['PAS'],
  purposes: ['case-conference'],
} as const
const MEASURE = {
  from: ['municipality'],
  to: ['welfare'],
  categories: ['MSR'],
  purposes: ['reintegration'],
} as const
type Drafted = Parameters<typeof agreementOf>[0]
const diff = (before: Drafted | undefined, after: Drafted | undefined) =>
  diffAgreements(before && agreementOf(before), after && agreementOf(after, { version: 2 }), {
    packs: PACKS,
    registry: HARBOUR,
  })
const told = (changes: readonly AccessChange[]) =>
  changes.map(
    ({ change, from, to, category, purpose }) => `${change}: ${from} to ${to}, ${category} for ${purpose}`,
  )

describe('who gains and who loses', () => {
  it('is everybody of a new clause', () => {
    expect(told(diff(undefined, HELP))).toEqual(['gains: school to municipality, EDU for early-help'])
    expect(told(diff(HELP, undefined))).toEqual(['loses: school to municipality, EDU for early-help'])
    expect(told(diff(HELP, [HELP, SESSION]))).toEqual(['gains: school to welfare, PAS for case-conference'])
  })

  it('is also whom a clause names for secrets alone: their holder may decide to speak, whatever the row asks (G05)', () => {
    const [change] = diff(undefined, {
      ...MEASURE,
      when: { 'item.secret': [true] },
    })
    expect(change).toMatchObject({ change: 'gains', after: { rules: ['V72'], gates: ['SEC', 'INF'] } })
  })

  it('is told in a sentence that a coordinator understands, with what must be on record', () => {
    expect(diff(undefined, { ...HELP, gates: ['CNS'], prerelease: 'hit' })[0]).toMatchObject({
      units: ['unit-be'],
      after: {
        clauses: ['isp/1'],
        rules: ['V01'],
        gates: ['CNS', 'INF'],
        obligations: ['SUM'],
        prerelease: 'hit',
      },
      sentence:
        'school may newly tell municipality: school attendance, for early help. Now, under isp/1: consent, not withdrawn; person informed, or a restriction recorded; duties SUM; may be pre-released as: whether something is held.',
    })
  })

  it('is nobody where a clause promises what the packs close', () => {
    expect(
      diff(HELP, [
        HELP,
        { from: ['school'], to: ['police'], categories: ['PAS', 'ONL'], purposes: ['prevention'] },
      ]),
    ).toEqual([])
  })

  it.each<[string, ChangeKind[], Partial<Clause>, Partial<Clause>]>([
    ['a gate more', ['narrower'], {}, { gates: ['CNS'] }],
    ['a gate less', ['wider'], { gates: ['CNS'] }, {}],
    ['another gate', ['wider', 'narrower'], { gates: ['CNS'] }, { gates: ['CHR'] }],
    ['a gate that the row has anyway', [], {}, { gates: ['INF'] }],
    ['a duty more', ['narrower'], {}, { obligations: ['NOF'] }],
    ['a duty that the row has anyway', [], {}, { obligations: ['SUM'] }],
    ['a condition', ['narrower'], {}, { when: { 'item.minor': true } }],
    [
      'another condition',
      ['wider', 'narrower'],
      { when: { 'item.minor': true } },
      { when: { 'item.minor': false } },
    ],
    ['a condition that the row has anyway', [], {}, { when: { 'recipient.training': 'valid' } }],
    ['pre-release', ['wider'], {}, { prerelease: 'summary' }],
    ['pre-release of less', ['narrower'], { prerelease: 'summary' }, { prerelease: 'hit' }],
  ])('%s is %j', (_, kinds, before, after) => {
    expect(diff({ ...HELP, ...before }, { ...HELP, ...after }).map(({ change }) => change)).toEqual(kinds)
  })

  it('counts a named basis for crossing regimes: without it the police may tell nothing', () => {
    const clause = {
      from: ['police'],
      to: ['municipality'],
      categories: ['PRF'],
      purposes: ['risk-assessment'],
    } as const
    expect(told(diff(clause, { ...clause, basis: 'article 6' }))).toEqual([
      'gains: police to municipality, PRF for risk-assessment',
    ])
  })

  it('does not count what another agreement permits anyway, nor that a version ends', () => {
    const [before, others] = [agreementOf(SESSION), [agreementOf(HELP, { id: 'beside' })]]
    const after = agreementOf([SESSION, HELP], {
      version: 2,
      validFrom: '2027-01-01',
      validUntil: '2028-01-01',
      reviewOn: '2027-10-01',
    })
    expect(diffAgreements(before, after, { packs: PACKS, registry: HARBOUR, others })).toEqual([])
  })

  it('knows the frame of the tier above', () => {
    const accord = agreementOf([], {
      id: 'accord',
      type: 'ACCORD',
      frame: { categories: ['EDU'], purposes: ['early-help'], gates: ['CNS'] },
    })
    const [free, under] = [agreementOf(HELP), agreementOf(HELP, { version: 2, inherits: 'accord' })]
    const with_ = { packs: PACKS, registry: HARBOUR, others: [accord] }
    expect(diffAgreements(free, under, with_).map(({ change }) => change)).toEqual(['narrower'])
  })
})

const agencies = HARBOUR.agencies.map(({ id }) => id)
const some = <T>(list: readonly T[], maxLength: number) => fc.subarray([...list], { minLength: 1, maxLength })
const anyClause: fc.Arbitrary<Omit<Clause, 'id'>> = fc.record(
  {
    from: some(agencies, 3),
    to: some(agencies, 4),
    categories: some(CATEGORIES, 6),
    purposes: some(
      PURPOSES.filter((one) => !['audit', 'research'].includes(one)),
      3,
    ),
    gates: fc.subarray(['CNS', 'CHR', 'FAO'] as const),
    obligations: fc.subarray(['NOF', 'SUM', 'SRC'] as const),
    basis: fc.constant('article 6'),
    prerelease: fc.constantFrom('hit', 'summary', 'full'),
    when: fc.constantFrom<NonNullable<Clause['when']>[]>(
      { 'item.minor': true },
      { 'item.minor': false },
      { 'recipient.intake': true },
      { address: 'conference', 'item.secret': [true] },
      { initiative: 'push', 'item.handling': ['H0', 'TLP:GREEN'] },
    ),
  },
  { requiredKeys: ['from', 'to', 'categories', 'purposes'] },
)
const anyAgreement = fc
  .array(anyClause, { minLength: 1, maxLength: 4 })
  .map((clauses) => agreementOf(clauses))
const OPPOSITE: Readonly<Record<ChangeKind, ChangeKind>> = {
  gains: 'loses',
  loses: 'gains',
  wider: 'narrower',
  narrower: 'wider',
}
const options = { packs: PACKS, registry: HARBOUR }
const policyOf = (agreement: AgreementDocument) => {
  const { territory: _t, dpia: _d, reviewOn: _r, ...decides } = agreement
  return loadPolicy(compile({ packs: PACKS, agreements: [decides] }), 'sha256:test')
}
/** Facts of the harbour: agencies by their type, in the Belgian unit, on a day on which the agreement is valid. */
const anyFactsHere = anyFacts.map((facts): Facts => {
  const agencyOf = (type: string) => HARBOUR.agencies.find((one) => one.type === type)?.id ?? 'outsider'
  return {
    ...facts,
    now: '2026-11-24T09:00:00Z',
    unit: 'unit-be',
    jurisdiction: 'BE',
    holder: { ...facts.holder, agency: agencyOf(facts.holder.type === 'CONF' ? 'MUN' : facts.holder.type) },
    recipient: { ...facts.recipient, agency: agencyOf(facts.recipient.type) },
  }
})
const permits = (policy: Policy, facts: Facts) => decide(policy, withBasis(policy, facts)).effect === 'permit'
/** A clause between all, so that many facts fall under it. */
const wide = anyClause.map((clause) =>
  agreementOf({
    ...clause,
    from: agencies,
    to: agencies,
    categories: ['EDU', 'PAS', 'SUP', 'MSR', 'REF'],
    purposes: ['early-help', 'case-conference', 'reintegration'],
  }),
)

describe('a diff, whatever the agreements', () => {
  it('is empty between an agreement and itself', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        expect(diffAgreements(agreement, { ...agreement, version: 2 }, options)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('the other way round says the opposite', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (a, b) => {
        const there = told(diffAgreements(a, b, options))
        const back = diffAgreements(b, a, options).map((one) => ({ ...one, change: OPPOSITE[one.change] }))
        expect(there.toSorted()).toEqual(told(back).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  it('names a gain only where the engine permits some facts after and not before', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (before, after) => {
        const [old, young] = [policyOf(before), policyOf(after)]
        for (const { change, facts } of diffAgreements(before, after, options)) {
          const [was, is] = [permits(old, facts), permits(young, facts)]
          if (change === 'gains') expect([was, is]).toEqual([false, true])
          if (change === 'loses') expect([was, is]).toEqual([true, false])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('misses nothing: facts permitted after and not before are of somebody who gains, or whose access is wider', () => {
    let seen = 0
    fc.assert(
      fc.property(
        wide,
        wide,
        fc.array(anyFactsHere, { minLength: 60, maxLength: 60 }),
        (before, after, tried) => {
          const [old, young] = [policyOf(before), policyOf(after)]
          const more = diffAgreements(before, after, options).filter(({ change }) =>
            ['gains', 'wider'].includes(change),
          )
          const named = new Set(
            more.map(({ from, to, category, purpose }) => [from, to, category, purpose].join(' ')),
          )
          for (const facts of tried) {
            const { holder, recipient, item, purpose } = facts
            if (holder.agency === recipient.agency || permits(old, facts) || !permits(young, facts)) continue
            seen++
            expect(named).toContain([holder.agency, recipient.agency, item.category, purpose].join(' '))
          }
        },
      ),
      { numRuns: 25 },
    )
    expect(seen).toBeGreaterThan(0)
  })
})
