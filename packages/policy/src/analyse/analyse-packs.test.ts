import { describe, expect, it } from 'vitest'
import type { Provision, Rule, SharingPack } from '../pack.ts'
import { PACKS } from '../packs.ts'
import { analysePacks } from './analyse-packs.ts'

const text = { en: 'a row', fr: 'a row', nl: 'a row' }
/** A row like V01, school attendance to the municipality for early help, that differs. */
const row = (changes: Partial<Rule>): Rule => ({
  id: 'T1',
  from: 'SCH',
  category: 'EDU',
  to: 'MUN',
  purpose: 'early-help',
  effect: 'permit',
  gates: ['INF'],
  obligations: ['SUM'],
  provision: 'casebridge-default',
  text,
  ...changes,
})
const withRows = (...rules: readonly Rule[]): readonly SharingPack[] =>
  PACKS.map((pack) => (pack.jurisdiction === 'ANY' ? { ...pack, rules: [...pack.rules, ...rules] } : pack))
const withProvision = (provision: Provision): readonly SharingPack[] =>
  PACKS.map((pack) =>
    pack.jurisdiction === 'ANY' ? { ...pack, provisions: [...pack.provisions, provision] } : pack,
  )
const shipped = new Set(analysePacks(PACKS, '2026-11-24').map(({ detail }) => detail))
/** What the packs that come with Casebridge do not give anyway. */
const news = (packs: readonly SharingPack[], on = '2026-11-24') =>
  analysePacks(packs, on).filter(({ detail }) => !shipped.has(detail))
const found = (...rules: readonly Rule[]) =>
  news(withRows(...rules)).map(({ code, detail }) => `${code}: ${detail}`)

describe('the packs that come with Casebridge', () => {
  it('have no row that never applies, adds nothing or contradicts another', () => {
    const codes = new Set(analysePacks(PACKS).map(({ code }) => code))
    expect([...codes].filter((code) => code.startsWith('row-') && code !== 'row-crosses-regimes')).toEqual([])
    expect(codes).not.toContain('conflicting-rows')
  })
})

describe('a row', () => {
  it('never applies where a prohibition always refuses it', () => {
    expect(
      found(
        row({ from: 'FAM', category: 'MSR', to: 'POL', purpose: 'prevention', extra: { initiative: 'ask' } }),
      ),
    ).toEqual([
      expect.stringMatching(/^row-never-applies: T1 .+ can never be what permits: it is refused, X3 by X3/),
    ])
  })

  it('never applies where another one comes first that asks for no more', () => {
    expect(found(row({ id: 'V01/copy', gates: ['INF', 'FAO'] }))).toEqual([
      expect.stringMatching(/^row-never-applies: V01\/copy .+ what it permits, V01 .+ permits first/),
    ])
  })

  it('applies where it asks for another gate instead', () => {
    expect(found(row({ gates: ['CNS'] }))).toEqual([])
  })

  it('adds nothing where another one says the same of more', () => {
    expect(found(row({ extra: { 'item.minor': true } }))).toEqual([
      'row-adds-nothing: T1 says nothing that V01 does not say.',
    ])
  })

  it('that permits conflicts with a refusal that is no exception to it', () => {
    const deny = row({
      id: 'T2',
      effect: 'deny',
      ground: 'G04',
      gates: [],
      obligations: [],
      extra: { 'item.minor': true },
    })
    expect(found(row({ gates: ['CNS'], extra: { initiative: 'push' } }), deny)).toEqual([
      expect.stringMatching(/^conflicting-rows: T1 permits what T2 refuses \(G04\)/),
    ])
    expect(found(deny)).toEqual([])
  })

  it('from police to others without a named basis is told', () => {
    expect(found(row({ from: 'POL', category: 'PRF', to: 'EMP' }))).toEqual([
      expect.stringMatching(/^row-crosses-regimes: T1 leads from POL to EMP .+art\. 9\(1\)/),
    ])
    expect(found(row({ from: 'POL', category: 'PRF', to: 'EMP', gates: ['BAS'] }))).toEqual([])
  })
})

describe('a provision', () => {
  const provision = { id: 'decree', citation: 'Decree of spring', status: 'design' } as const

  it('on which no rule rests is told', () => {
    expect(news(withProvision(provision))).toMatchObject([
      {
        code: 'provision-unused',
        severity: 'warning',
        detail: 'No rule rests on decree (Decree of spring).',
      },
    ])
  })

  it.each([
    ['2026-11-24', ['provision-lapsed']],
    ['2027-02-22', ['provision-lapses-soon']],
    ['2027-02-23', []],
  ])('that is in force until %s gives %j on 24 November 2026', (validUntil, codes) => {
    const packs = withProvision({ ...provision, validUntil }).map(
      (pack): SharingPack =>
        pack.jurisdiction === 'ANY'
          ? {
              ...pack,
              rules: pack.rules.map((one) => (one.id === 'V01' ? { ...one, provision: 'decree' } : one)),
            }
          : pack,
    )
    const told = news(packs)
    expect(told.map(({ code }) => code)).toEqual(codes)
    for (const { detail } of told) expect(detail).toContain('V01 no longer counts')
  })
})
