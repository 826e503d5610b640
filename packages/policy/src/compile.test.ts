import { describe, expect, it } from 'vitest'
import type { Agreement } from './agreement.ts'
import { compile, parseBundle, revisionOf } from './compile.ts'
import { AgreementError, PackError } from './faults.ts'
import { AGREEMENTS } from './fixtures.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'

const [accord] = AGREEMENTS as readonly [Agreement, ...Agreement[]]
const [clause] = accord.clauses

describe('a bundle', () => {
  it('is the same whatever the order of what went in', () => {
    const once = compile({ packs: PACKS, agreements: AGREEMENTS })
    const again = compile({
      packs: PACKS.map((pack) => ({ ...pack, rules: pack.rules.toReversed() })).toReversed(),
      agreements: AGREEMENTS.toReversed(),
    })
    expect(JSON.stringify(again)).toBe(JSON.stringify(once))
  })

  it('is data alone: it survives a journey as JSON', () => {
    const bundle = compile({ packs: PACKS, agreements: AGREEMENTS })
    expect(parseBundle(JSON.parse(JSON.stringify(bundle)))).toEqual(bundle)
  })

  it('is named by the hash of its bytes', () => {
    expect(revisionOf(new Uint8Array([1]), (bytes) => `0${bytes[0]}`)).toBe('sha256:01')
  })

  it.each([
    ['no common pack', PACKS.slice(1), '/packs: the pack ANY is missing'],
    ['a country twice', [...PACKS, { ...PACKS[1], rules: [] }], '/packs/5/jurisdiction: BE is used twice'],
    [
      'a rule id twice',
      [PACKS[0], { ...PACKS[1], rules: PACKS[0]?.rules.slice(0, 1) }],
      '/packs/1: V01 is used twice',
    ],
  ])('is refused with %s', (_, packs, fault) => {
    expect(
      refusal(() => loadPolicy({ format: 'casebridge-bundle/1', packs, agreements: [] }, 'r'), PackError),
    ).toContain(fault)
  })

  it('of another format is refused', () => {
    expect(
      refusal(
        () => loadPolicy({ format: 'casebridge-bundle/2', packs: PACKS, agreements: [] }, 'r'),
        PackError,
      ),
    ).toEqual(["/format: unknown code 'casebridge-bundle/2'"])
  })
})

describe('an agreement', () => {
  it.each([
    [{ validFrom: '2026-02-30' }, '/agreements/0/validFrom: must be a date, YYYY-MM-DD'],
    [{ validUntil: '2026-01-01' }, '/agreements/0/validUntil: must be later than validFrom'],
    [{ units: [] }, '/agreements/0/units: must have at least 1'],
    [{ signedBy: 'somebody' }, '/agreements/0/signedBy: is not known here'],
    [{ type: 'TREATY' }, "/agreements/0/type: unknown code 'TREATY'"],
    [
      { clauses: [{ ...clause, from: ['POL', 'stranger'] }] },
      '/agreements/0/clauses/0/from/1: stranger is not a party',
    ],
    [
      { clauses: [{ ...clause, categories: ['ALL'] }] },
      "/agreements/0/clauses/0/categories/0: unknown code 'ALL'",
    ],
    [
      { clauses: [{ ...clause, prerelease: 'everything' }] },
      "/agreements/0/clauses/0/prerelease: unknown code 'everything'",
    ],
    [{ clauses: [clause, clause] }, `/agreements/0/clauses/1/id: ${clause?.id} is used twice`],
    [
      { clauses: [{ ...clause, purposes: ['audit'] }] },
      '/agreements/0/clauses/0/purposes/0: only a MANDATE can cover audit',
    ],
    [
      { type: 'MANDATE', clauses: [{ ...clause, purposes: ['prevention'] }] },
      '/agreements/0/clauses/0/purposes/0: a MANDATE cannot cover prevention',
    ],
  ])('is refused with %j', (change, fault) => {
    const agreements = [{ ...accord, ...change } as unknown as Agreement]
    expect(refusal(() => compile({ packs: PACKS, agreements }), AgreementError)).toEqual([fault])
  })

  it('keeps its clause ids to itself, also from other versions', () => {
    const other = { ...accord, id: 'other', version: 2 }
    expect(refusal(() => compile({ packs: PACKS, agreements: [accord, other] }), AgreementError)).toEqual([
      `/agreements/1/clauses/0/id: ${clause?.id} is used twice`,
    ])
    const next = { ...accord, version: 2 }
    expect(compile({ packs: PACKS, agreements: [accord, next] }).agreements).toHaveLength(2)
  })

  it('has an id of its own', () => {
    const agreements = [
      accord,
      { ...accord, clauses: [{ ...clause, id: 'another' } as Agreement['clauses'][number]] },
    ]
    expect(refusal(() => compile({ packs: PACKS, agreements }), AgreementError)).toEqual([
      `/agreements/1/id: ${accord.id} version 1 is used twice`,
    ])
  })
})

function refusal(act: () => unknown, kind: typeof PackError | typeof AgreementError): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof kind) return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
    throw error
  }
  return []
}
