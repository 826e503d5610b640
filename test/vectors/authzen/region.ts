import type { ConstellationOptions } from '@casebridge/local'

/** Who sends the questions. */
export const CALLER = 'pro-enforcement-point'

/** A region with nothing in it but somebody who may ask: the scenario brings everything else. */
export const REGION: NonNullable<ConstellationOptions['region']> = {
  units: [],
  agencies: [
    {
      id: 'agy-archive',
      name: 'Harbour Archive',
      type: 'MUN',
      regime: 'gdpr',
      territory: 'inside',
    },
  ],
  professionals: [
    {
      id: CALLER,
      name: 'Enforcement point of the archive',
      agency: 'agy-archive',
      roles: ['archivist'],
      units: [],
    },
  ],
  agreements: [],
  cases: [],
}
