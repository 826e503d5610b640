import type { AgencyType, Clause, Jurisdiction, PublicKey } from '@casebridge/policy'
import type { ActorDetail, Committed } from '@casebridge/service'
import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely'

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
  agreement: {
    id: string
    version: number
    type: 'ACCORD' | 'ISP' | 'DDA' | 'JCA' | 'MANDATE'
    title: string
    jurisdiction: Jurisdiction
    units: string[]
    parties: string[]
    clauses: JSONColumnType<Clause[]>
    valid_from: string
    valid_until: string
    signed_at: string | null
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
}
