import { describe, expect, it } from 'vitest'
import type { AgreementDocument, Clause } from './agreement.ts'
import { reusedClauses, widerThanTierOne } from './layers.ts'

const accord: AgreementDocument = {
  id: 'agr-region',
  version: 3,
  type: 'ACCORD',
  title: 'Accord of the region',
  jurisdiction: 'BE',
  units: ['unit-harbour', 'unit-hill'],
  parties: ['agy-school', 'agy-town'],
  clauses: [],
  frame: { categories: ['EDU', 'PAS'], purposes: ['early-help'] },
  territory: ['Kaaihaven', 'Heuvel'],
  dpia: 'DPIA 2026/1',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
  reviewOn: '2027-01-01',
}
const { frame: _, ...rest } = accord
const protocol: AgreementDocument = {
  ...rest,
  id: 'agr-attendance',
  version: 1,
  type: 'ISP',
  inherits: 'agr-region',
  units: ['unit-harbour'],
  territory: ['Kaaihaven'],
  clauses: [
    {
      id: 'agr-attendance/1',
      from: ['agy-school'],
      to: ['agy-town'],
      categories: ['EDU'],
      purposes: ['early-help'],
    },
  ],
}
const [clause] = protocol.clauses

describe('a lower tier', () => {
  const wider = (changes: object, above: AgreementDocument = accord) =>
    widerThanTierOne({ ...protocol, ...changes }, above).map(({ pointer, detail }) => `${pointer}: ${detail}`)

  it('may be as wide as the upper one, or narrower', () => {
    expect(wider({})).toEqual([])
    expect(
      wider({
        units: accord.units,
        territory: accord.territory,
        clauses: [{ ...clause, categories: ['PAS', 'EDU'] }],
      }),
    ).toEqual([])
  })

  it('is told every place where it is wider', () => {
    expect(
      wider({
        jurisdiction: 'NL',
        units: ['unit-harbour', 'unit-estuary'],
        territory: ['Veermonde'],
        clauses: [
          clause,
          { ...clause, categories: ['EDU', 'HLT'], purposes: ['prevention', 'reintegration'] },
        ],
      }),
    ).toEqual([
      '/jurisdiction: agr-region is of BE',
      '/units/1: unit-estuary is no unit of agr-region',
      '/territory/0: Veermonde is outside the territory of agr-region',
      '/clauses/1/categories/1: HLT is outside the frame of agr-region',
      '/clauses/1/purposes/0: prevention is outside the frame of agr-region',
      '/clauses/1/purposes/1: reintegration is outside the frame of agr-region',
    ])
  })

  it('may share anything under an upper one that sets no frame', () => {
    expect(wider({ clauses: [{ ...clause, categories: ['HLT'] }] }, rest)).toEqual([])
  })
})

describe('the id of a clause', () => {
  const reused = (changed: object, ...earlier: readonly AgreementDocument[]) =>
    reusedClauses({ ...protocol, version: 2, clauses: [{ ...clause, ...changed } as Clause] }, earlier)

  it('may stand again for the same words, in whatever order they are written', () => {
    expect(reused({}, protocol)).toEqual([])
    const backwards = (one: Clause) => Object.fromEntries(Object.entries(one).reverse()) as unknown as Clause
    const turned = { ...protocol, clauses: protocol.clauses.map(backwards) }
    expect(reused({}, turned)).toEqual([])
  })

  it.each([
    ['another category', { categories: ['PAS'] }],
    ['one agency more', { to: ['agy-town', 'agy-school'] }],
    ['a condition', { when: { 'item.minor': true } }],
    ['a gate', { gates: ['INF'] }],
    ['a pre-release', { prerelease: 'hit' }],
  ])('never stands for other words: %s', (_, change) => {
    expect(reused(change, protocol)).toEqual([
      { pointer: '/clauses/0/id', detail: 'agr-attendance/1 says something else in version 1' },
    ])
  })

  it('that no earlier version has is free', () => {
    expect(reused({ id: 'agr-attendance/2', categories: ['PAS'] }, protocol)).toEqual([])
  })
})
