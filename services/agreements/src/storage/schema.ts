import type { AgencyType, Jurisdiction, PublicKey, Template } from '@casebridge/policy'
import type { ActorDetail, Committed } from '@casebridge/service'
import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely'
import type { Deed, DigitalSignature, RegisteredSignature } from '../domain/lifecycle/version.ts'

/** Rows as PostgreSQL holds them. Dates and moments are RFC 3339 text on both sides. */
export interface Schema {
  unit: {
    id: string
    name: string
    jurisdiction: Jurisdiction
    municipalities: string[]
    core_types: AgencyType[]
  }
  agency: {
    id: string
    name: string
    type: AgencyType
    regime: 'gdpr' | 'led'
    territory: 'inside' | 'outside'
    issuers: string[]
    sealing_key: ColumnType<PublicKey | null, string | null, never>
  }
  unit_agency: { unit_id: string; agency_id: string }
  professional: { id: string; name: string; agency_id: string; roles: string[]; left_on: string | null }
  professional_unit: { professional_id: string; unit_id: string }
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
