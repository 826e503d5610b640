import type { AgreementDocument, Clause } from '../agreement.ts'
import type { RegisteredAgency, RegisteredProfessional, Registry } from '../registry.ts'
import { type AgencyType, JURISDICTIONS } from '../vocabulary.ts'

const TYPES: Readonly<Record<string, AgencyType>> = {
  school: 'SCH',
  police: 'POL',
  welfare: 'SOC',
  'welfare-inland': 'SOC',
  youth: 'YTH',
  municipality: 'MUN',
  mayor: 'MAY',
  probation: 'PRB',
  prosecutor: 'PRO',
  care: 'MHC',
  housing: 'HSG',
  family: 'FAM',
  auditor: 'AUD',
}
const AGENCIES = Object.keys(TYPES)
const UNITS = JURISDICTIONS.map((jurisdiction) => `unit-${jurisdiction.toLowerCase()}`)

/** For tests: a unit in each country in which every agency sits, with one trained professional each. */
export const HARBOUR: Registry = {
  units: JURISDICTIONS.map((jurisdiction) => ({
    id: `unit-${jurisdiction.toLowerCase()}`,
    name: `Harbour ${jurisdiction}`,
    jurisdiction,
    municipalities: ['Kaaihaven'],
    agencies: AGENCIES,
    coreTypes: ['MUN', 'POL', 'MAY'],
  })),
  agencies: Object.entries(TYPES).map(([id, type]) => ({
    id,
    name: id,
    type,
    regime: type === 'POL' || type === 'PRO' ? 'led' : 'gdpr',
    territory: 'inside',
    issuers: [],
  })),
  professionals: AGENCIES.map((agency) => ({
    id: `pro-${agency}`,
    name: agency,
    agency,
    roles: agency === 'mayor' ? ['chair'] : agency === 'municipality' ? ['intake'] : ['practitioner'],
    units: UNITS,
    trainingValidUntil: '2027-06-01',
    clearanceValidUntil: '2027-06-01',
    charterSignedOn: '2026-01-01',
    signingKeys: [],
  })),
}

/** For tests: {@link HARBOUR} in which one agency and its professional are otherwise. */
export function harbourWith(
  id: string,
  agency: Partial<RegisteredAgency>,
  professional: Partial<RegisteredProfessional> = {},
): Registry {
  return {
    ...HARBOUR,
    agencies: HARBOUR.agencies.map((one) => (one.id === id ? { ...one, ...agency } : one)),
    professionals: HARBOUR.professionals.map((one) =>
      one.agency === id ? { ...one, ...professional } : one,
    ),
  }
}

/** For tests: a Belgian protocol of these clauses between all agencies of {@link HARBOUR}. */
export function agreementOf(
  clauses: Omit<Clause, 'id'> | readonly Omit<Clause, 'id'>[],
  changes: Partial<AgreementDocument> = {},
): AgreementDocument {
  const id = changes.id ?? 'isp'
  return {
    version: 1,
    type: 'ISP',
    title: 'Protocol of Harbour',
    jurisdiction: 'BE',
    units: ['unit-be'],
    parties: AGENCIES,
    clauses: [clauses]
      .flat()
      .map((clause, i) => ({ ...(clause as Omit<Clause, 'id'>), id: `${id}/${i + 1}` })),
    validFrom: '2026-07-01',
    validUntil: '2027-01-01',
    territory: ['Kaaihaven'],
    dpia: 'dpia-2026-1',
    reviewOn: '2026-12-01',
    ...changes,
    id,
  }
}
