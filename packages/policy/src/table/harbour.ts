import type { Agreement } from '../agreement.ts'
import {
  AGENCY_TYPES,
  type AgencyType,
  CATEGORIES,
  type Category,
  type HolderType,
  JURISDICTIONS,
  type Jurisdiction,
  PURPOSES,
  type Purpose,
} from '../vocabulary.ts'

/** Where the rows of a table take place: which unit and which agencies stand for the types that they name. */
export interface Setting {
  /** RFC 3339 UTC. */
  readonly now: string
  /** Where a row of every country takes place. */
  readonly jurisdiction: Jurisdiction
  readonly placeOf: (asked: Asked) => Place
}

/** What a row is about, with the recipient's type as facts have it. */
export interface Asked {
  readonly jurisdiction: Jurisdiction
  readonly from: HolderType
  readonly to: AgencyType | 'PER'
  readonly category: Category
  readonly purpose: Purpose
}

/** Ids of a unit and two agencies. */
export interface Place {
  readonly unit: string
  readonly holder: string
  readonly recipient: string
}

/** The fictional region, where everybody has agreed with everybody on everything. */
export const HARBOUR: Setting = {
  now: '2026-11-24T09:00:00Z',
  jurisdiction: 'NL',
  placeOf: ({ jurisdiction, from, to }) => ({
    unit: unitOf(jurisdiction),
    holder: agencyOf(from),
    recipient: agencyOf(to, to === from ? 'inland' : 'harbour'),
  }),
}

/**
 * Where an agency stands: `harbour` and `inland` sit in the unit and are party to its accord, which names a basis for
 * crossing regimes for the harbour alone; `abroad` is party too, beyond the territory; `narrow` agreed on one purpose
 * only; `outsider` is party to nothing.
 */
export const STANDINGS = ['harbour', 'inland', 'abroad', 'narrow', 'outsider'] as const
export type Standing = (typeof STANDINGS)[number]

/** The agency of a type with that standing. A return sheet is the unit's own. */
export function agencyOf(type: HolderType | 'PER', standing: Standing = 'harbour'): string {
  if (type === 'PER') return 'person'
  return `${standing}-${(type === 'CONF' ? 'MUN' : type).toLowerCase()}`
}

export function unitOf(jurisdiction: Jurisdiction): string {
  return `unit-${jurisdiction.toLowerCase()}`
}

const MANDATED = ['audit', 'research'] as const
const agenciesIn = (standing: Standing) => AGENCY_TYPES.map((type) => agencyOf(type, standing))

/**
 * In each country one accord between all agencies on everything, one mandate for the auditor and the researcher of
 * the harbour, and one narrow agreement on one purpose.
 *
 * @param validFrom RFC 3339 date, inclusive
 * @param validUntil RFC 3339 date, exclusive
 */
export function agreementsFrom(validFrom: string, validUntil: string): readonly Agreement[] {
  return JURISDICTIONS.flatMap((jurisdiction) => agreementsIn(jurisdiction, { validFrom, validUntil }))
}

export const AGREEMENTS: readonly Agreement[] = agreementsFrom('2026-01-01', '2027-01-01')

function agreementsIn(
  jurisdiction: Jurisdiction,
  validity: Pick<Agreement, 'validFrom' | 'validUntil'>,
): readonly Agreement[] {
  const all = (['harbour', 'inland', 'abroad'] as const).flatMap(agenciesIn)
  const mandated = (['AUD', 'RES'] as const).map((type) => agencyOf(type))
  const narrowed = agenciesIn('narrow')
  const common = { version: 1, jurisdiction, units: [unitOf(jurisdiction)], ...validity }
  const suffix = jurisdiction.toLowerCase()
  const purposes = PURPOSES.filter((purpose) => !MANDATED.some((one) => one === purpose))
  const accord = { to: all, categories: CATEGORIES, purposes }
  const [harbour, others] = [agenciesIn('harbour'), [...agenciesIn('inland'), ...agenciesIn('abroad')]]
  return [
    {
      ...common,
      id: `accord-${suffix}`,
      type: 'ACCORD',
      title: 'Harbour Region accord',
      parties: all,
      clauses: [
        { ...accord, id: `accord-${suffix}/1`, from: harbour, basis: 'Harbour Region accord, article 1' },
        { ...accord, id: `accord-${suffix}/2`, from: others },
      ],
    },
    {
      ...common,
      id: `mandate-${suffix}`,
      type: 'MANDATE',
      title: 'Mandate for audit and research',
      parties: all,
      clauses: [
        { id: `mandate-${suffix}/1`, from: all, to: mandated, categories: CATEGORIES, purposes: MANDATED },
      ],
    },
    {
      ...common,
      id: `narrow-${suffix}`,
      type: 'ISP',
      title: 'Agreement on reintegration',
      parties: narrowed,
      clauses: [
        {
          id: `narrow-${suffix}/1`,
          from: narrowed,
          to: narrowed,
          categories: CATEGORIES,
          purposes: ['reintegration'],
        },
      ],
    },
  ]
}
