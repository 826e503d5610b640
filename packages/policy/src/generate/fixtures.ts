import type { AgreementDocument } from '../agreement.ts'
import { PACKS } from '../packs.ts'
import type { RegisteredAgency, Registry } from '../registry.ts'
import type { AgencyType, Jurisdiction } from '../vocabulary.ts'
import { type Documented, type DocumentSources, documented } from './documented.ts'

function agency(id: string, name: string, type: AgencyType): RegisteredAgency {
  const regime = type === 'POL' || type === 'PRO' ? 'led' : 'gdpr'
  return { id: `agy-${id}`, name, type, regime, territory: 'inside', issuers: [] }
}

/** For tests: agencies of the fictional Harbour Region and the unit they sit in. */
export function harbourRegistry(jurisdiction: Jurisdiction = 'BE'): Pick<Registry, 'units' | 'agencies'> {
  const agencies = [
    agency('meridian', 'Meridian Secondary School', 'SCH'),
    agency('tidal', 'Tidal Centre for Mental Health', 'MHC'),
    agency('lantern', 'Family Desk Lantern', 'FAM'),
    agency('kaaihaven', 'Prevention Service of Kaaihaven', 'MUN'),
    agency('quay', 'Local Police, Quay Zone', 'POL'),
    agency('welfare', 'Public Welfare Centre of Kaaihaven', 'SOC'),
    agency('stern', 'Housing Company Stern', 'HSG'),
    { ...agency('abroad', 'School beyond the Border', 'SCH'), territory: 'outside' as const },
  ]
  const unit = {
    id: 'unit-harbour',
    name: 'Harbour',
    jurisdiction,
    municipalities: ['Kaaihaven'],
    agencies: agencies.map(({ id }) => id),
    coreTypes: ['MUN', 'POL'] as const,
  }
  return { units: [unit], agencies }
}

/** For tests: an agreement with what people agree on, and with some things that the rules close. */
export const HARBOUR: AgreementDocument = {
  id: 'agr-harbour',
  version: 2,
  type: 'ISP',
  title: 'Protocol of the Harbour unit',
  jurisdiction: 'BE',
  units: ['unit-harbour'],
  parties: harbourRegistry().agencies.map(({ id }) => id),
  territory: ['Kaaihaven'],
  dpia: 'DPIA-2026-014',
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
  reviewOn: '2027-01-01',
  controllers: [{ party: 'agy-kaaihaven', tasks: ['answers who asks what was shared about them'] }],
  clauses: [
    {
      id: 'agr-harbour/attendance',
      from: ['agy-meridian'],
      to: ['agy-kaaihaven', 'agy-quay'],
      categories: ['EDU', 'PAS'],
      purposes: ['early-help', 'prevention'],
      gates: ['JUS'],
      obligations: ['EXP30'],
    },
    {
      id: 'agr-harbour/crossing',
      from: ['agy-quay'],
      to: ['agy-kaaihaven', 'agy-meridian', 'agy-welfare'],
      categories: ['PRF', 'PIN', 'CVN'],
      purposes: ['risk-assessment', 'case-conference', 'early-help', 'prevention'],
      basis: 'Protocol of the unit, article 6',
    },
    {
      id: 'agr-harbour/danger',
      from: ['agy-meridian', 'agy-welfare', 'agy-tidal'],
      to: ['agy-quay', 'agy-abroad'],
      categories: ['PAS', 'FMS', 'HLT'],
      purposes: ['imminent-danger', 'prevention'],
      gates: ['CHR'],
    },
    {
      id: 'agr-harbour/help',
      from: ['agy-welfare', 'agy-lantern', 'agy-tidal'],
      to: ['agy-kaaihaven', 'agy-welfare', 'agy-meridian'],
      categories: ['SUP', 'FDK', 'REF', 'HLT'],
      purposes: ['early-help'],
    },
    {
      id: 'agr-harbour/minors',
      from: ['agy-welfare'],
      to: ['agy-kaaihaven', 'agy-meridian'],
      categories: ['FMS'],
      purposes: ['case-conference'],
      gates: ['INF'],
      when: { 'item.minor': true },
    },
    {
      id: 'agr-harbour/table',
      from: ['agy-meridian', 'agy-welfare', 'agy-kaaihaven', 'agy-stern', 'agy-tidal'],
      to: ['agy-meridian', 'agy-welfare', 'agy-kaaihaven', 'agy-quay', 'agy-stern'],
      categories: ['EDU', 'PAS', 'SUP', 'HLT', 'HOU', 'MSR', 'ONL'],
      purposes: ['case-conference', 'reintegration'],
      obligations: ['NOF'],
    },
    {
      id: 'agr-harbour/unbased',
      from: ['agy-quay'],
      to: ['agy-stern'],
      categories: ['PRF', 'BEL', 'IDN'],
      purposes: ['case-conference', 'risk-assessment'],
    },
  ],
}

/** For tests: {@link HARBOUR}, made ready, with other sources in places. */
export function harbour(changed: Partial<DocumentSources> = {}): Documented {
  const agreement = changed.agreement ?? HARBOUR
  const registry = harbourRegistry(agreement.jurisdiction)
  return documented({ agreement, packs: PACKS, registry, day: '2026-11-24', ...changed })
}
