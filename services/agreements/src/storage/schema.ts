import type {
  AgencyType,
  Competence,
  Deputising,
  Jurisdiction,
  PublicKey,
  Template,
} from '@casebridge/policy'
import type { ActorDetail, Committed } from '@casebridge/service'
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { Deed, DigitalSignature, RegisteredSignature } from '../domain/lifecycle/version.ts'
import type { AgencyRecord, ProfessionalRecord, UnitRecord } from '../domain/records.ts'

/** Rows as PostgreSQL holds them. Dates and moments are RFC 3339 text on both sides. */
export interface Schema {
  unit: { id: string }
  agency: { id: string }
  professional: { id: string }
  unit_version: UnitRow
  unit_now: UnitRow
  agency_version: AgencyRow
  agency_now: AgencyRow
  professional_version: ProfessionalRow
  professional_now: ProfessionalRow
  registry_change: {
    id: Generated<string>
    number: GeneratedAlways<number>
    source: 'proposal' | 'import'
    reason: string
    concerns: string[]
    units: JSONColumnType<UnitRecord[]>
    agencies: JSONColumnType<AgencyRecord[]>
    professionals: JSONColumnType<ProfessionalRecord[]>
    digest: string
    proposed_by: string
    proposed_at: string
  }
  registry_decision: {
    change_id: string
    decision: 'confirmed' | 'rejected'
    reason: string | null
    proposed_by: string
    decided_by: string
    decided_at: string
  }
  deputy: DeputyRow
  standing_deputy: DeputyRow
  deputy_end: { deputy_id: string; ended_by: string; ended_at: string }
  attestation_revocation: { attestation_id: number; reason: string; revoked_by: string; revoked_at: string }
  attestation_now: {
    id: number
    professional_id: string
    kind: 'training' | 'clearance' | 'charter'
    issuer: string
    valid_until: string
  }
  attestation: {
    id: GeneratedAlways<number>
    professional_id: string
    kind: 'training' | 'clearance' | 'charter'
    issuer: string
    valid_until: string
    recorded_by: string | null
    recorded_at: string
  }
  signing_key: { professional_id: string; kid: string; x: string; registered_at: string }
  agreement_text: { revision: string; bytes: Uint8Array }
  agreement_deed: {
    agreement_id: string
    version: number
    number: number
    act: Deed['act']
    at: string
    by_professional: string | null
    by_agency: string | null
    party: string | null
    reason: string | null
    revision: string | null
    confirms: number | null
    signature: ColumnType<DigitalSignature | RegisteredSignature | null, string | null, never>
  }
  template: {
    id: string
    version: number
    document: JSONColumnType<Template>
    created_by: string
    created_at: string
  }
  agency_key: { agency_id: string; kid: string; x: string; registered_by: string; registered_at: string }
  agency_key_revocation: {
    agency_id: string
    kid: string
    revoked_by: string
    reason: string
    revoked_at: string
  }
  outbox: {
    number: GeneratedAlways<number>
    entry_id: string
    entry: Uint8Array
    actor: JSONColumnType<Committed<ActorDetail>>
  }
  ledger_head: { origin: string; size: number; root: string }
  document: { revision: string; kind: 'bundle' | 'registry'; bytes: Uint8Array }
  publication: {
    kind: 'bundle' | 'registry'
    sequence: number
    revision: string
    issued_at: string
    expires_at: string
  }
  candidate: {
    id: GeneratedAlways<number>
    revision: string
    kind: ColumnType<'bundle', never, never>
    agreement: string
    version: number
    proposed_by: string
    proposed_at: string
    shadow_until: string | null
  }
}

interface Version {
  id: string
  /** Of each id the highest counts. */
  version: number
  change_id: string | null
  recorded_at: Generated<string>
}

interface UnitRow extends Version {
  name: string
  jurisdiction: Jurisdiction
  municipalities: string[]
  agencies: string[]
  core_types: AgencyType[]
}

interface AgencyRow extends Version {
  name: string
  type: AgencyType
  regime: 'gdpr' | 'led'
  territory: 'inside' | 'outside'
  issuers: string[]
  sealing_key: ColumnType<PublicKey | null, string | null, never>
}

interface ProfessionalRow extends Version {
  name: string
  agency_id: string
  roles: string[]
  units: string[]
  left_on: string | null
  competence: ColumnType<Competence | null, string | null, never>
  recorded_by: string | null
}

interface DeputyRow {
  id: Generated<string>
  principal: string
  deputy: string
  role: Deputising['role']
  from_day: string
  until_day: string
  recorded_by: string
  recorded_at: string
}
