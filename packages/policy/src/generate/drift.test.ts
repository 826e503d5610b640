import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAgreement } from '../agreement-check.ts'
import { AgreementError } from '../faults.ts'
import { AGENCY_TYPES, CATEGORIES, GATES, PURPOSES } from '../vocabulary.ts'
import { driftOf, hasDrifted } from './drift.ts'
import { harbourRegistry } from './fixtures.ts'
import { instantiate, parseTemplate, type Template } from './template.ts'

const REGISTRY = harbourRegistry()
const FILLING = {
  id: 'agr-kaaihaven',
  version: 1,
  territory: ['Kaaihaven'],
  dpia: 'DPIA-2026-020',
  reviewOn: '2027-01-01',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
}

const TEMPLATE: Template = {
  id: 'tpl-town',
  version: 1,
  type: 'ISP',
  title: 'Protocol of a town',
  jurisdiction: 'BE',
  clauses: [
    {
      id: 'tpl-town/attendance',
      from: ['SCH'],
      to: ['MUN', 'YTH'],
      categories: ['EDU', 'PAS'],
      purposes: ['early-help'],
      gates: ['JUS'],
    },
    {
      id: 'tpl-town/table',
      from: ['SCH', 'SOC', 'MUN'],
      to: ['SCH', 'SOC', 'MUN', 'POL'],
      categories: ['SUP'],
      purposes: ['case-conference'],
      obligations: ['NOF'],
      when: { 'item.minor': true },
    },
    { id: 'tpl-town/work', from: ['EMP'], to: ['MUN'], categories: ['JOB'], purposes: ['reintegration'] },
  ],
  controllers: [{ type: 'MUN', tasks: ['answers who asks'] }],
}
const { document, unfilled } = instantiate(TEMPLATE, REGISTRY, ['unit-harbour'], FILLING)
const [attendance, table] = document.clauses
const drift = (changed: object) => driftOf(TEMPLATE, { ...document, ...changed }, REGISTRY)

describe('an agreement made from a template', () => {
  it('has the agencies of the unit for every type, all of them, and is fit to be signed', () => {
    expect(parseAgreement(document)).toMatchObject({
      id: 'agr-kaaihaven',
      title: 'Protocol of a town',
      template: 'tpl-town',
      units: ['unit-harbour'],
      parties: ['agy-abroad', 'agy-kaaihaven', 'agy-meridian', 'agy-quay', 'agy-welfare'],
      controllers: [{ party: 'agy-kaaihaven', tasks: ['answers who asks'] }],
    })
    expect(attendance).toEqual({
      id: 'agr-kaaihaven/attendance',
      from: ['agy-meridian', 'agy-abroad'],
      to: ['agy-kaaihaven'],
      categories: ['EDU', 'PAS'],
      purposes: ['early-help'],
      gates: ['JUS'],
    })
  })

  it('leaves out a clause for which the town has nobody, and says so', () => {
    expect(document.clauses.map(({ id }) => id)).toEqual(['agr-kaaihaven/attendance', 'agr-kaaihaven/table'])
    expect(unfilled).toEqual(['work'])
  })

  it('has drifted nowhere, whatever the template', () => {
    fc.assert(
      fc.property(aTemplate, (template) => {
        const made = instantiate(template, REGISTRY, ['unit-harbour'], FILLING)
        const found = driftOf(template, made.document, REGISTRY)
        expect(hasDrifted(found)).toBe(false)
        expect(found.clauses).toHaveLength(template.clauses.length)
      }),
    )
  })
})

describe('the drift of a town', () => {
  it('says of a clause what it has more and what less', () => {
    const clauses = [{ ...attendance, categories: ['EDU', 'HLT'], gates: [], to: ['agy-quay'] }, table]
    const found = drift({ clauses })
    expect(hasDrifted(found)).toBe(true)
    expect(found.clauses).toEqual([
      {
        clause: 'attendance',
        state: 'changed',
        changes: [
          { what: 'to', added: ['agy-quay'], removed: ['agy-kaaihaven'] },
          { what: 'categories', added: ['HLT'], removed: ['PAS'] },
          { what: 'gates', added: [], removed: ['JUS'] },
        ],
      },
      { clause: 'table', state: 'same', changes: [] },
      { clause: 'work', state: 'unfilled', changes: [] },
    ])
  })

  it('says which clause is missing, and which was added', () => {
    const more = { ...table, id: 'agr-kaaihaven/more' }
    expect(
      drift({ clauses: [table, more] }).clauses.map(({ clause, state }) => `${clause} ${state}`),
    ).toEqual(['attendance missing', 'table same', 'work unfilled', 'more added'])
  })

  it.each([
    ['purposes', { purposes: ['prevention'] }],
    ['obligations', { obligations: ['SUM', 'NOF'] }],
    ['prerelease', { prerelease: 'summary' }],
    ['basis', { basis: 'an article' }],
    ['when', { when: { 'item.minor': [true, false] } }],
  ])('sees %s', (what, change) => {
    const found = drift({ clauses: [attendance, { ...table, ...change }] })
    expect(found.clauses[1]).toMatchObject({ state: 'changed', changes: [{ what }] })
  })

  it.each([
    ['parties', { parties: document.parties.slice(1) }],
    ['type', { type: 'JCA' }],
    ['inherits', { inherits: 'agr-accord' }],
    ['frame', { frame: { categories: ['EDU'], purposes: ['prevention'] } }],
    ['controllers', { controllers: [] }],
  ])('sees %s of the agreement as a whole', (what, change) => {
    expect(drift(change).changes.map((one) => one.what)).toEqual([what])
  })

  it('is there when a later version of the template asks for more', () => {
    const [first, ...others] = TEMPLATE.clauses
    const later = {
      ...TEMPLATE,
      version: 2,
      clauses: [{ ...first, gates: ['JUS', 'INF'] }, ...others],
    } as Template
    expect(driftOf(later, document, REGISTRY).clauses[0]?.changes).toEqual([
      { what: 'gates', added: [], removed: ['INF'] },
    ])
  })
})

describe('a template', () => {
  it('that names an agency, an unknown code or another’s clause is refused with every fault', () => {
    const wrong = {
      ...TEMPLATE,
      colour: 'blue',
      clauses: [{ ...TEMPLATE.clauses[0], id: 'tpl-other/1', from: ['agy-meridian'], categories: ['XXX'] }],
    }
    expect(() => parseTemplate(wrong)).toThrow(AgreementError)
    try {
      parseTemplate(wrong)
    } catch (error) {
      const faults = error instanceof AgreementError ? error.faults : []
      expect(faults.map(({ pointer }) => pointer)).toEqual([
        '/clauses/0/from/0',
        '/clauses/0/categories/0',
        '/colour',
      ])
    }
    expect(() =>
      parseTemplate({ ...TEMPLATE, clauses: [{ ...TEMPLATE.clauses[0], id: 'tpl-other/1' }] }),
    ).toThrow('/clauses/0/id: must begin with tpl-town/')
  })
})

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
const aTemplate: fc.Arbitrary<Template> = fc
  .array(
    fc.record(
      {
        from: some(AGENCY_TYPES),
        to: some(AGENCY_TYPES),
        categories: some(CATEGORIES),
        purposes: some(PURPOSES),
        gates: some(GATES),
        obligations: fc.subarray(['SUM', 'NOF', 'EXP30'] as const),
        basis: fc.constant('an article'),
        when: fc.constant({ 'item.minor': true, consent: ['given', 'none'] }),
      },
      { requiredKeys: ['from', 'to', 'categories', 'purposes'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((clauses) => ({
    ...TEMPLATE,
    clauses: clauses.map((clause, i) => ({ ...clause, id: `tpl-town/${i}` })),
  }))
