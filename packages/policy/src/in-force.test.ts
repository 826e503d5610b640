import { describe, expect, it } from 'vitest'
import type { AgreementDocument } from './agreement.ts'
import { parseAgreement } from './agreement-check.ts'
import { AgreementError } from './faults.ts'
import { inForce } from './in-force.ts'

const accord: AgreementDocument = {
  id: 'agr-region',
  version: 1,
  type: 'ACCORD',
  title: 'Accord of the region',
  jurisdiction: 'BE',
  units: ['unit-harbour'],
  parties: ['agy-school', 'agy-town', 'agy-welfare', 'agy-police'],
  clauses: [],
  frame: { categories: ['EDU', 'PAS'], purposes: ['early-help'], gates: ['INF'], obligations: ['NOF'] },
  territory: ['Kaaihaven'],
  dpia: 'DPIA 2026/1',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
  reviewOn: '2027-01-01',
}
const protocol: AgreementDocument = {
  ...accord,
  id: 'agr-truancy',
  type: 'ISP',
  title: 'Protocol on attendance',
  parties: ['agy-school', 'agy-town', 'agy-welfare'],
  clauses: [
    {
      id: 'agr-truancy/1',
      from: ['agy-school'],
      to: ['agy-town', 'agy-welfare'],
      categories: ['EDU'],
      purposes: ['early-help'],
    },
  ],
  validFrom: '2026-03-01',
  validUntil: '2027-03-01',
  reviewOn: '2027-01-01',
}
const { frame: _, ...withoutFrame } = protocol
const own: AgreementDocument = withoutFrame
const lower: AgreementDocument = { ...own, inherits: 'agr-region' }

describe('an agreement', () => {
  it('is in force between those who signed, and leaves out whoever has not', () => {
    expect(inForce(own, ['agy-school', 'agy-town'])?.clauses).toEqual([
      { ...own.clauses[0], to: ['agy-town'] },
    ])
    expect(inForce(own, ['agy-school', 'agy-town'])?.parties).toEqual(['agy-school', 'agy-town'])
    expect(inForce(own, own.parties)?.clauses).toEqual(own.clauses)
  })

  it('is in force nowhere while no two who share under it have signed', () => {
    expect(inForce(own, [])).toBeUndefined()
    expect(inForce(own, ['agy-school'])).toBeUndefined()
    expect(inForce(own, ['agy-town', 'agy-welfare'])).toBeUndefined()
  })

  it('binds no stranger, whoever signed', () => {
    expect(inForce(own, ['agy-school', 'agy-town', 'agy-elsewhere'])?.parties).not.toContain('agy-elsewhere')
  })

  it('of the lower tier carries the conditions of the upper one, within its dates and between its signatories', () => {
    const above = inForce(
      { ...accord, clauses: own.clauses.map((one) => ({ ...one, id: 'agr-region/1' })) },
      ['agy-school', 'agy-town'],
    )
    const found = inForce(lower, own.parties, { document: accord, inForce: above })
    expect(found?.parties).toEqual(['agy-school', 'agy-town'])
    expect(found?.clauses).toEqual([
      { ...own.clauses[0], to: ['agy-town'], gates: ['INF'], obligations: ['NOF'] },
    ])
    const short = { ...accord, validFrom: '2026-04-01', validUntil: '2026-06-01' }
    expect(inForce(lower, own.parties, { document: short, inForce: above })).toMatchObject({
      validFrom: '2026-04-01',
      validUntil: '2026-06-01',
    })
  })

  it('of the upper tier is in force with nothing but its frame, and so is what stands under it', () => {
    const above = inForce(accord, ['agy-school', 'agy-town'])
    expect(above).toMatchObject({ parties: ['agy-school', 'agy-town'], clauses: [] })
    expect(inForce(lower, own.parties, { document: accord, inForce: above })?.parties).toEqual([
      'agy-school',
      'agy-town',
    ])
  })

  it('of the lower tier is cut to a frame that became narrower since', () => {
    const under = (frame: AgreementDocument['frame']) => {
      const narrower = { ...accord, ...(frame && { frame }) }
      const wide = own.clauses.map((one) => ({ ...one, categories: ['EDU', 'PAS'] as const }))
      const above = inForce(narrower, own.parties)
      return inForce({ ...lower, clauses: wide }, own.parties, { document: narrower, inForce: above })
    }
    expect(under({ categories: ['PAS'], purposes: ['early-help'] })?.clauses).toEqual([
      { ...own.clauses[0], categories: ['PAS'] },
    ])
    expect(under({ categories: ['HLT'], purposes: ['early-help'] })).toBeUndefined()
    expect(under({ categories: ['EDU'], purposes: ['prevention'] })).toBeUndefined()
  })

  it('of the lower tier falls with the upper one', () => {
    expect(inForce(lower, own.parties)).toBeUndefined()
    expect(inForce(lower, own.parties, { document: accord, inForce: undefined })).toBeUndefined()
  })
})

describe('the document of an agreement', () => {
  const faultsOf = (value: unknown) => {
    try {
      parseAgreement(value)
      return []
    } catch (error) {
      if (error instanceof AgreementError)
        return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
      throw error
    }
  }

  it('is taken as it is when nothing is wrong with it', () => {
    for (const one of [accord, own, lower]) expect(parseAgreement(one)).toBe(one)
  })

  it.each([
    [{ clauses: [] }, '/clauses: must have at least 1'],
    [{ frame: accord.frame }, '/frame: belongs to an ACCORD'],
    [{ reviewOn: '2028-01-01' }, '/reviewOn: must be within the validity'],
    [{ dpia: '' }, '/dpia: must be a text'],
    [
      { controllers: [{ party: 'agy-police', tasks: ['informs'] }] },
      '/controllers/0/party: agy-police is not a party',
    ],
    [{ clauses: [{ ...own.clauses[0], id: 'other/1' }] }, '/clauses/0/id: must begin with agr-truancy/'],
    [{ clauses: [own.clauses[0], own.clauses[0]] }, '/clauses/1/id: agr-truancy/1 is used twice'],
    [
      { clauses: [{ ...own.clauses[0], purposes: ['curiosity'] }] },
      "/clauses/0/purposes/0: unknown code 'curiosity'",
    ],
    [
      { clauses: [{ ...own.clauses[0], when: { 'item.minor': { $ne: true } } }] },
      '/clauses/0/when/item.minor: unknown operator $ne',
    ],
    [
      { clauses: [{ ...own.clauses[0], obligations: ['EXP'] }] },
      '/clauses/0/obligations/0: unknown obligation',
    ],
  ])('is refused with %j', (change, fault) => {
    expect(faultsOf({ ...own, ...change })).toEqual([fault])
  })

  it('that stands under another is no ACCORD', () => {
    expect(faultsOf({ ...accord, inherits: 'agr-other' })).toEqual([
      '/inherits: an ACCORD stands under no other',
    ])
  })
})
