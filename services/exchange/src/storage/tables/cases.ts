import type { Generated, GeneratedAlways } from 'kysely'

/** Cases, who is on them, and the keys of their texts. */
export interface CaseTables {
  readonly data_key: DataKeyRow
  readonly case_file: Omit<CaseRow, 'sharing'> & { sharing: GeneratedAlways<CaseRow['sharing']> }
  readonly membership: MembershipRow
  readonly participant: ParticipantRow
  readonly evidence: EvidenceRow
  readonly session: SessionRow
  readonly attendance: AttendanceRow
}

export interface DataKeyRow {
  unit_id: string
  id: string
  wrapped: Uint8Array
  created_at: string
  destroyed_at: string | null
}

export interface CaseRow {
  unit_id: string
  id: string
  reference: string
  jurisdiction: string
  track: string
  state: string
  lead_agency: string
  owner: string
  brought_by: string
  power: Uint8Array
  /** Regional pseudonym. */
  subject: string
  identifier: Uint8Array
  minor: boolean
  key_id: string
  review_by: string
  opened_at: string
  opened_by: string
  closed_at: string | null
  closing_reason: Uint8Array | null
  version: number
  frozen_at: string | null
  theme: Uint8Array | null
  outcome: string | null
  merged_into: string | null
  moved_to: string | null
  imported_at: string | null
  /** What decisions know of it, made of `state` and `frozen_at`. */
  sharing: 'open' | 'closed'
}

export interface MembershipRow {
  unit_id: string
  professional: string
  case_id: string
  agency: string
  circle: Generated<'inner' | 'outer'>
  owns: Generated<boolean>
  until: Generated<string | null>
}

export interface ParticipantRow {
  unit_id: string
  case_id: string
  professional: string
  agency: string
  reason: Uint8Array
  added_by: string
  added_at: string
  conflict_reason: Uint8Array | null
  conflict_at: string | null
  circle: 'inner' | 'outer'
  until: string | null
  removed_at: string | null
  removal_reason: Uint8Array | null
}

export interface EvidenceRow {
  unit_id: string
  id: string
  /** null: about one item that is on no case. */
  case_id: string | null
  item_id: string | null
  kind: 'consent' | 'informed'
  given_on: string
  how: Uint8Array
  agency: string
  recorded_by: string
  categories: string[]
  purposes: string[]
  recipients: string[] | null
  recorded_at: string
  withdrawn_at: string | null
  withdrawal_reason: Uint8Array | null
}

export interface SessionRow {
  unit_id: string
  id: string
  case_id: string
  convened_by: string
  convened_at: string
  starts_at: string
  ends_at: string
  legal_basis: Uint8Array
  mode: 'ordinary' | 'pseudonymous' | 'no-content'
  /** What it is known by to whoever is not to know the number of the case. */
  reference: string
  opened_at: string | null
  closed_at: string | null
}

export interface AttendanceRow {
  unit_id: string
  session_id: string
  professional: string
  agency: string
  checked_in_at: string | null
}
