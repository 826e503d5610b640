import type { Region } from '@casebridge/local'
import { AGENCY_TYPES, type Agreement, JURISDICTIONS } from '@casebridge/policy'
import { agencyOf, agreementsFrom, STANDINGS, unitOf } from '@casebridge/policy/table'
import { AUDITORS, CHAIR, KINDS, type Kind, personAt } from './people.ts'

const DAY = 86_400_000

/** RFC 3339 date so many days from today, UTC. */
export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
}

/** What a registry says of a professional of each kind. */
const ATTRIBUTES: Readonly<Record<Kind, Partial<Region['professionals'][number]>>> = {
  plain: {},
  charter: { charterSignedOn: dayFromToday(-100) },
  lapsed: { trainingValidUntil: dayFromToday(-1), charterSignedOn: dayFromToday(-100) },
  untrained: {},
  intake: { roles: ['practitioner', 'intake'] },
  aide: { roles: ['aide'], charterSignedOn: dayFromToday(-100) },
  coordinator: { roles: ['coordinator'] },
  'key-person': { roles: ['key-person'] },
}

/** A unit in each country, an agency of every type in every place, and a professional of every kind in each. */
export function regionOf(agreements: readonly Agreement[]): Region {
  const agencies = STANDINGS.flatMap((place) =>
    AGENCY_TYPES.map((type) => ({ id: agencyOf(type, place), type, place })),
  )
  const units = JURISDICTIONS.map(unitOf)
  return {
    units: JURISDICTIONS.map((jurisdiction) => ({
      id: unitOf(jurisdiction),
      name: `Unit ${jurisdiction}`,
      jurisdiction,
      municipalities: ['Kaaihaven'],
      agencies: agencies.map(({ id }) => id),
      coreTypes: ['MAY', 'POL'],
    })),
    agencies: agencies.map(({ id, type, place }) => ({
      id,
      name: `Agency ${id}`,
      type,
      regime: type === 'POL' || type === 'PRO' ? 'led' : 'gdpr',
      territory: place === 'abroad' ? 'outside' : 'inside',
    })),
    professionals: [
      professional(CHAIR, units, { roles: ['chair'], ...ATTRIBUTES.charter }),
      ...AUDITORS.map((auditor) =>
        professional(auditor, units, { roles: ['auditor'], competence: { regimes: ['gdpr', 'led'] } }),
      ),
      ...agencies.flatMap(({ id }) =>
        KINDS.map((kind) => professional(personAt(id, kind), units, ATTRIBUTES[kind], kind !== 'untrained')),
      ),
    ],
    agreements: agreements.map((agreement) => ({
      ...agreement,
      territory: ['Kaaihaven'],
      dpia: 'DPIA of the tables',
      reviewOn: agreement.validUntil,
    })),
    cases: [],
  }
}

function professional(
  { id, agency }: { readonly id: string; readonly agency: string },
  units: readonly string[],
  attributes: Partial<Region['professionals'][number]>,
  trained = true,
): Region['professionals'][number] {
  return {
    id,
    name: `Professional ${id}`,
    agency,
    roles: ['practitioner'],
    units,
    ...(trained ? { trainingValidUntil: dayFromToday(300) } : {}),
    ...attributes,
  }
}

/** The region of the tables, with agreements that are in force today: nobody sets the clock of a service. */
export function regionOfToday(): Region {
  return regionOf(agreementsFrom(dayFromToday(-30), dayFromToday(365)))
}
