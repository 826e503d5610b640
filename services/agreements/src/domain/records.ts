import type { RegisteredAgency, RegisteredProfessional, RegisteredUnit } from '@casebridge/policy'
import type { Attestation } from './storage.ts'

/** A record of the registry with the version of it that was read; 0 for one that is new. */
export type UnitRecord = RegisteredUnit & { readonly base: number }
export type AgencyRecord = RegisteredAgency & { readonly base: number }
export type ProfessionalRecord = Pick<
  RegisteredProfessional,
  'id' | 'name' | 'agency' | 'roles' | 'units' | 'competence'
> & {
  readonly base: number
  /** What an imported list attests, recorded with the change. */
  readonly attestations?: readonly AttestationGiven[]
}

export type AttestationGiven = Pick<Attestation, 'kind' | 'issuer' | 'validUntil'>

/** Records by kind: what a coordinator reads, edits and proposes has one form. */
export interface Records {
  readonly units: readonly UnitRecord[]
  readonly agencies: readonly AgencyRecord[]
  readonly professionals: readonly ProfessionalRecord[]
}

/** The newest version of every record. */
export interface StandingRecords extends Records {
  readonly professionals: readonly (ProfessionalRecord & { readonly left: boolean })[]
}

/** Who adds a version, and by which change. */
export interface Provenance {
  readonly change: string
  readonly proposedBy: string
  readonly now: Date
}

/** Versions are added and never changed; of each record the newest counts. */
export interface RecordStore {
  standing(): Promise<StandingRecords>
  /** With what is attested by whoever proposed it. MUST fail when a record has this version already. */
  add(records: Records, provenance: Provenance): Promise<void>
  /** Adds the version that says the professional left; nothing else of the record changes. */
  addDeparture(professional: string, leftOn: string, recordedBy: string, now: Date): Promise<void>
}

/** The same record in one spelling: seats are a set, kept in order of their ids. The first role is the main one. */
export function inOrder(records: Records): Records {
  const { units, agencies, professionals } = records
  return {
    units: units.map((unit) => ({ ...unit, agencies: unit.agencies.toSorted() })),
    agencies,
    professionals: professionals.map(({ attestations = [], ...one }) => ({
      ...one,
      units: one.units.toSorted(),
      ...(attestations.length > 0 && { attestations }),
    })),
  }
}
