import {
  AGENCY_TYPES,
  type AgencyType,
  type Agreement,
  CATEGORIES,
  type HolderType,
  JURISDICTIONS,
  type Jurisdiction,
  PURPOSES,
} from '@casebridge/policy'

/** The agency of a type that sits in the unit; `inland` is another of the same type. A return sheet is the unit's own. */
export function agencyOf(type: HolderType | 'PER', place: 'harbour' | 'inland' = 'harbour'): string {
  if (type === 'PER') return 'person'
  return `${place}-${(type === 'CONF' ? 'MUN' : type).toLowerCase()}`
}

export function unitOf(jurisdiction: Jurisdiction): string {
  return `unit-${jurisdiction.toLowerCase()}`
}

const MANDATED = ['audit', 'research'] as const
const narrow = (type: AgencyType) => `narrow-${type.toLowerCase()}`

/**
 * In each country one accord between all agencies on everything, one mandate for the auditor and the researcher of
 * the harbour, and one narrow agreement on one purpose. Agencies called `outsider` are party to nothing.
 */
export const AGREEMENTS: readonly Agreement[] = JURISDICTIONS.flatMap((jurisdiction) => {
  const all = AGENCY_TYPES.flatMap((type) => [agencyOf(type), agencyOf(type, 'inland')])
  const mandated = ['AUD', 'RES'].map((type) => agencyOf(type as AgencyType))
  const narrowed = AGENCY_TYPES.map(narrow)
  const common = {
    jurisdiction,
    units: [unitOf(jurisdiction)],
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
  }
  const suffix = jurisdiction.toLowerCase()
  const shared = PURPOSES.filter((purpose) => !MANDATED.some((one) => one === purpose))
  return [
    {
      ...common,
      id: `accord-${suffix}`,
      type: 'ACCORD',
      title: 'Harbour Region accord',
      parties: all,
      clauses: [{ id: `accord-${suffix}/1`, from: all, to: all, categories: CATEGORIES, purposes: shared }],
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
})
