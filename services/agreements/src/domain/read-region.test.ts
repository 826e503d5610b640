import { describe, expect, it } from 'vitest'
import { smallRegion } from '../../test/small-region.ts'
import { readRegion } from './read-region.ts'
import { RegionRefused } from './region.ts'

const region = smallRegion()
const [harbour, ...otherUnits] = region.units
const [school, ...otherAgencies] = region.agencies
const [lena, ...otherProfessionals] = region.professionals
const [, , mila] = region.professionals
const [agreement] = region.agreements
const KEY = { kid: 'key-1', kty: 'OKP', crv: 'Ed25519', x: 'x'.repeat(43) }

function faultsOf(value: unknown): readonly string[] {
  try {
    readRegion(value)
    return []
  } catch (error) {
    if (error instanceof RegionRefused) return error.faults
    throw error
  }
}

describe('a region file', () => {
  it('that is complete and consistent is taken as it is', () => {
    expect(readRegion(region)).toEqual(region)
  })

  it.each<[string, unknown, string]>([
    ['that is no object', [], '/: must be object'],
    [
      'without agreements',
      { ...region, agreements: undefined },
      `/: must have required property 'agreements'`,
    ],
    ['with a member of an unknown name', { ...region, cases: [] }, '/: has no member named cases'],
    [
      'with an unknown agency type',
      { ...region, agencies: [{ ...school, type: 'SEC' }, ...otherAgencies] },
      '/agencies/0/type: is none of SCH, POL, SOC',
    ],
    [
      'with a day that does not exist',
      { ...region, professionals: [{ ...lena, trainingValidUntil: '2027-02-30' }, ...otherProfessionals] },
      '/professionals/0/trainingValidUntil: must match format "date"',
    ],
    [
      'with a sealing key in place of a signing key',
      {
        ...region,
        professionals: [{ ...lena, signingKeys: [{ ...KEY, crv: 'X25519' }] }, ...otherProfessionals],
      },
      '/professionals/0/signingKeys/0/crv: is none of Ed25519',
    ],
    [
      'with one signing key for two people',
      {
        ...region,
        professionals: [lena, ...otherProfessionals].map((professional) => ({
          ...professional,
          signingKeys: professional === lena || professional === mila ? [KEY] : [],
        })),
      },
      '/professionals/2/signingKeys/0: the same key is registered before',
    ],
    [
      'with an id used twice',
      { ...region, units: [harbour, harbour, ...otherUnits] },
      '/units/1/id: unit-harbour is used twice',
    ],
    [
      'with a unit of agencies that are not there',
      {
        ...region,
        units: [{ ...harbour, agencies: [...(harbour?.agencies ?? []), 'agy-nowhere'] }, ...otherUnits],
      },
      '/units/0/agencies: agy-nowhere does not exist',
    ],
    [
      'with a professional of an agency that is not there',
      { ...region, professionals: [{ ...lena, agency: 'agy-nowhere' }, ...otherProfessionals] },
      '/professionals/0/agency: agy-nowhere does not exist',
    ],
    [
      'with a professional in a unit where the agency does not sit',
      { ...region, professionals: [{ ...lena, units: ['unit-estuary'] }, ...otherProfessionals] },
      '/professionals/0/units: agy-prevention-kaaihaven does not sit in unit-estuary',
    ],
    [
      'with a party that is not there',
      { ...region, agreements: [{ ...agreement, parties: [...(agreement?.parties ?? []), 'agy-nowhere'] }] },
      '/agreements/0/parties: agy-nowhere does not exist',
    ],
    [
      'with a clause for an agency that is not a party',
      {
        ...region,
        agreements: [
          { ...agreement, clauses: [{ ...agreement?.clauses[0], to: ['agy-municipality-veermonde'] }] },
        ],
      },
      '/agreements/0/clauses/0/to/0: agy-municipality-veermonde is not a party',
    ],
    [
      'with a name in two spellings of one letter',
      { ...region, professionals: [{ ...lena, name: 'Le\u0301na' }, ...otherProfessionals] },
      '/professionals/0/name: is not in NFC',
    ],
  ])('%s is refused', (_, value, fault) => {
    expect(faultsOf(value)).toEqual([expect.stringContaining(fault)])
  })

  it('with several faults is refused with all of them in one message', () => {
    const value = {
      ...region,
      units: [{ ...harbour, agencies: ['agy-nowhere', ...(harbour?.agencies ?? [])] }, ...otherUnits],
      agreements: [{ ...agreement, units: ['unit-nowhere'] }, agreement],
    }
    expect(() => readRegion(value)).toThrow(
      /^The region has 4 faults:\n {2}.*agy-nowhere.*\n {2}.*unit-nowhere.*\n {2}.*twice/,
    )
  })
})
