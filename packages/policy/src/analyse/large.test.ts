import { describe, expect, it } from 'vitest'
import type { Clause } from '../agreement.ts'
import { parseAgreement } from '../agreement-check.ts'
import { documented } from '../generate/documented.ts'
import { vectorsOf } from '../generate/vectors.ts'
import { PACKS } from '../packs.ts'
import type { Registry } from '../registry.ts'
import { analyse } from './analyse.ts'
import { agreementOf, HARBOUR } from './fixtures.ts'

/** A Belgian unit of 48 agencies with two hundred people each. */
const agencies = Array.from({ length: 48 }, (_, at) => ({
  ...(HARBOUR.agencies[at % HARBOUR.agencies.length] as Registry['agencies'][number]),
  id: `agy-${at}`,
}))
const parties = agencies.map(({ id }) => id)
const CROWD: Registry = {
  agencies,
  units: HARBOUR.units.map((unit) => ({ ...unit, agencies: parties })),
  professionals: agencies.flatMap(({ id: agency }) =>
    Array.from({ length: 200 }, (_, at) => ({
      ...{ id: `pro-${agency}-${at}`, name: agency, agency, roles: [at === 0 ? 'chair' : 'practitioner'] },
      ...{ units: ['unit-be'], trainingValidUntil: '2027-06-01', signingKeys: [] },
    })),
  ),
}

const large = (clauses: readonly Omit<Clause, 'id'>[]) => parseAgreement(agreementOf(clauses, { parties }))
const analysed = (clauses: readonly Omit<Clause, 'id'>[]) =>
  analyse({ packs: PACKS, agreement: large(clauses), registry: CROWD })
/** Two hundred clauses that all say the same. */
const alike = Array.from({ length: 200 }, () => ({
  ...{ from: parties.slice(0, 6), to: parties.slice(0, 6) },
  ...{ categories: ['EDU' as const], purposes: ['early-help' as const] },
}))

function secondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1_000
}

describe('the largest agreement there may be', () => {
  it('is looked at in seconds, however many people act in its unit', () => {
    const whole: Omit<Clause, 'id'> = {
      ...{ from: parties, to: parties },
      categories: ['EDU', 'PAS', 'SUP', 'HLT', 'HOU'],
      purposes: ['early-help', 'prevention', 'case-conference', 'reintegration'],
    }
    expect(secondsOf(() => analysed([whole]))).toBeLessThan(10)
  })

  it('is told in a few findings that its clauses overlap, not in one for each pair', () => {
    const found = analysed(alike)
    expect(found.filter(({ code }) => /shadowed|conflicting/.test(code))).toHaveLength(500)
    expect(found.map(({ code }) => code)).toContain('more-overlaps')
  })

  it('has its vectors written in seconds, however many clauses stand in for each other', () => {
    const made = documented({ agreement: large(alike), packs: PACKS, registry: CROWD, day: '2026-11-24' })
    expect(secondsOf(() => vectorsOf(made))).toBeLessThan(1)
  })
})
