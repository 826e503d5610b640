import { HANDLING_CODES, type HandlingCode, isColour, labelsOf } from '@casebridge/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../storage/disclosures.ts'
import { type Item, OWN } from '../disclosure/situation.ts'
import type { NewItem } from './new-item.ts'
import { asCopy, inherited, receivedFaults } from './received.ts'

const STATEMENTS = ['fact', 'assessment', 'hearsay'] as const
const flag = fc.boolean()
const labels = fc.record(
  {
    handling: fc.subarray<HandlingCode>([...HANDLING_CODES]),
    ...{ originatorPermission: flag, classified: flag, standalone: flag, clearance: flag },
  },
  { requiredKeys: [] },
)
const original: fc.Arbitrary<Item> = fc
  .record({
    labels,
    statementType: fc.constantFrom(...STATEMENTS, null),
    secret: flag,
    contested: fc.constantFrom('none' as const, 'noted' as const, 'restricted' as const),
    expiresAt: fc.constantFrom(null, '2026-12-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z'),
  })
  .map((given) => ({ ...plain, ...given }))
const copy: fc.Arbitrary<NewItem> = fc
  .record({
    labels: fc.tuple(labels, flag).map(([all, secret]) => ({ ...all, secret })),
    statementType: fc.constantFrom(...STATEMENTS, undefined),
    expiresAt: fc.constantFrom(undefined, '2027-01-01T00:00:00Z'),
  })
  .map(({ statementType, expiresAt, ...rest }) => ({
    ...{ category: 'PRF' as const, content: { summary: 'Told.' }, ...rest },
    ...(statementType && { statementType }),
    ...(expiresAt && { expiresAt }),
  }))

const plain: Item = {
  ...OWN,
  ...{ id: 'item', holder: 'agy-police', author: 'pro-hugo', category: 'PRF', statementType: 'fact' },
  ...{ labels: {}, secret: false, sealed: false, written: ['hit', 'summary'], keyId: 'key', expiresAt: null },
  prerelease: null,
}
const under = (changes: Partial<Disclosure> = {}) =>
  ({
    id: 'disclosure',
    variant: 'summary',
    obligations: [],
    lapsesAt: null,
    ...changes,
  }) as unknown as Disclosure

describe('a copy of what was received', () => {
  it('is never more certain than its original: hearsay stays hearsay, and what was not said is not said', () => {
    fc.assert(
      fc.property(copy, original, (body, item) => {
        const { statementType } = inherited(body, { item, disclosure: under() })
        if (item.statementType === null) expect(statementType).toBeUndefined()
        else if (statementType !== undefined)
          expect(STATEMENTS.indexOf(statementType)).toBeGreaterThanOrEqual(
            STATEMENTS.indexOf(item.statementType),
          )
      }),
    )
  })

  it('has the stricter of both labels, each of them', () => {
    fc.assert(
      fc.property(copy, original, (body, item) => {
        const kept = inherited(body, { item, disclosure: under() }).labels ?? {}
        const both = [...(body.labels?.handling ?? []), ...labelsOf(item.labels.handling)]
        const narrowest = HANDLING_CODES.find((code) => isColour(code) && both.includes(code))
        expect(kept.handling?.filter(isColour)).toEqual([narrowest])
        for (const code of both.filter((one) => one.startsWith('H'))) expect(kept.handling).toContain(code)
        if (item.secret || body.labels?.secret) expect(kept.secret).toBe(true)
        for (const label of ['classified', 'standalone', 'clearance'] as const)
          expect(kept[label]).toBe(Boolean(item.labels[label] || body.labels?.[label]))
        expect(kept.originatorPermission).toBe(
          Boolean(item.labels.originatorPermission && body.labels?.originatorPermission),
        )
      }),
    )
  })

  it('ends with whatever ends first: the original, what it was told under, or itself', () => {
    const item = { ...plain, expiresAt: '2027-06-01T00:00:00.000Z' }
    const body: NewItem = { category: 'PRF', expiresAt: '2027-01-01T00:00:00Z' }
    const lapsing = under({ lapsesAt: '2026-12-24T00:00:00.000Z' })
    expect(inherited(body, { item, disclosure: under() }).expiresAt).toBe('2027-01-01T00:00:00.000Z')
    expect(inherited(body, { item, disclosure: lapsing }).expiresAt).toBe('2026-12-24T00:00:00.000Z')
    expect(inherited({ category: 'PRF' }, { item: plain, disclosure: under() })).not.toHaveProperty(
      'expiresAt',
    )
  })

  it('is its originator’s where nothing was to be passed on (NOF): the mark that X6 refuses', () => {
    const { labels: kept } = inherited(
      { category: 'PRF' },
      { item: plain, disclosure: under({ obligations: ['NOF'] }) },
    )
    expect(kept?.handling).toEqual(['TLP:AMBER+STRICT', 'H2'])
  })

  it('is as contested as its original', () => {
    const own = { ...plain, unit: 'unit-harbour', caseId: 'case', createdAt: '2026-11-24T09:00:00.000Z' }
    const copied = asCopy(own, { item: { ...plain, contested: 'restricted' }, disclosure: under() })
    expect(copied).toMatchObject({ contested: 'restricted', receivedUnder: 'disclosure' })
  })

  it('says nothing that was not made known, and is of the category that was', () => {
    const body: NewItem = {
      category: 'PAS',
      content: { summary: 'Short.', detail: 'Long.', source: 'A neighbour.', otherExplanations: 'None.' },
    }
    expect(receivedFaults(body, { item: plain, disclosure: under() })).toMatchObject([
      { pointer: '/category', code: 'other-category' },
      { pointer: '/content/detail', code: 'not-received' },
      { pointer: '/content/source', code: 'not-received' },
    ])
  })

  it('is not made of what was shown to be looked at, nor opened where it came sealed', () => {
    const body: NewItem = { category: 'PRF', content: { summary: 'Short.' } }
    for (const obligation of ['VIS', 'NST'] as const)
      expect(
        receivedFaults(body, { item: plain, disclosure: under({ obligations: [obligation] }) }),
      ).toMatchObject([{ pointer: '/receivedUnder', code: 'not-kept' }])
    expect(receivedFaults(body, { item: { ...plain, sealed: true }, disclosure: under() })).toMatchObject([
      { pointer: '/envelope', code: 'sealed-is-secret' },
    ])
  })
})
