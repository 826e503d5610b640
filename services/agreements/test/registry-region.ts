import type { Region } from '../src/domain/region.ts'
import { daysFromNow, smallRegion } from './small-region.ts'

/**
 * The small region with those whom changes of the registry need: a coordinator of both units, one more for each, a
 * people officer, and colleagues who can stand in for each other, or cannot.
 */
export function registryRegion(issuer?: string): Region {
  const region = smallRegion(issuer)
  const [harbour, estuary] = region.units
  if (!harbour || !estuary) throw new Error('the small region has two units')
  const { issuers } = region.agencies[0] ?? { issuers: [] }
  const prevention = { agency: 'agy-prevention-kaaihaven', units: ['unit-harbour'], signingKeys: [] }
  const regional = { agency: 'agy-region-harbour', units: ['unit-estuary', 'unit-harbour'], signingKeys: [] }
  return {
    ...region,
    units: [harbour, estuary].map((unit) => ({
      ...unit,
      agencies: [...unit.agencies, 'agy-region-harbour'],
    })),
    agencies: [
      ...region.agencies,
      {
        ...{
          id: 'agy-region-harbour',
          name: 'Harbour Region',
          type: 'REG',
          regime: 'gdpr',
          territory: 'inside',
        },
        issuers,
      },
    ],
    professionals: [
      ...region.professionals,
      { ...regional, id: 'pro-oskar-lind', name: 'Oskar Lind', roles: ['coordinator'] },
      { ...prevention, id: 'pro-elin-maes', name: 'Elin Maes', roles: ['chair'] },
      {
        ...prevention,
        ...{ id: 'pro-noor-vermeer', name: 'Noor Vermeer', roles: ['prevention-officer'] },
        trainingValidUntil: daysFromNow(200),
      },
      {
        ...prevention,
        ...{ id: 'pro-bram-desmet', name: 'Bram Desmet', roles: ['prevention-officer'] },
        trainingValidUntil: daysFromNow(5),
      },
      {
        ...{
          id: 'pro-ida-storm',
          name: 'Ida Storm',
          agency: 'agy-school-meridian',
          units: [],
          signingKeys: [],
        },
        roles: ['people-officer'],
      },
      {
        ...{ agency: 'agy-municipality-veermonde', units: ['unit-estuary'], signingKeys: [] },
        ...{ id: 'pro-wim-scholten', name: 'Wim Scholten', roles: ['prevention-officer'] },
        trainingValidUntil: daysFromNow(400),
      },
    ],
  }
}
