/** Rows as PostgreSQL keeps them; repositories map them to domain values and nowhere else. Times are ISO strings. */
export interface ExchangeTables {
  readonly data_key: DataKeyRow
  readonly case_file: CaseRow
  readonly membership: MembershipRow
  readonly participant: ParticipantRow
  readonly item: ItemRow
  readonly item_content: { unit_id: string; item_id: string; ciphertext: Uint8Array }
  readonly evidence: EvidenceRow
  readonly session: SessionRow
  readonly attendance: AttendanceRow
  readonly approval: ApprovalRow
  readonly secrecy_decision: SecrecyDecisionRow
  readonly intent: IntentRow
  readonly request: RequestRow
  readonly disclosure: DisclosureRow
  readonly reading: { unit_id: string; disclosure_id: string; entry_id: string; read_at: string }
  readonly review: ReviewRow
  readonly content_opening: ContentOpeningRow
  readonly idempotency: IdempotencyRow
  readonly outbox: OutboxRow
  readonly erasure: ErasureRow
  readonly key_subject: { unit_id: string; key_id: string; subject: string }
  readonly shadow_count: ShadowCountRow
  readonly advice_count: AdviceCountRow
  readonly seen_head: { kind: string; sequence: number }
  readonly ledger_head: { origin: string; size: number; root: string }
}

export interface OutboxRow {
  unit_id: string
  entry_id: string
  entry: Uint8Array
  queued_at: string
  detail: Uint8Array | null
  detail_key: Uint8Array | null
}

export interface ErasureRow {
  unit_id: string
  id: string
  transaction_id: string
  subject: string | null
  ground: string
  state: string
  requested_by: string
  requested_agency: string
  requested_at: string
  confirmed_by: string | null
  confirmed_agency: string | null
  confirmed_at: string | null
  erases_at: string | null
  begun_at: string | null
  entry_id: string | null
  entry: Uint8Array | null
  detail: unknown
  recorded_at: string | null
  emptied_at: string | null
  ended_at: string | null
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
}

export interface MembershipRow {
  unit_id: string
  professional: string
  case_id: string
  agency: string
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
}

export interface ItemRow {
  unit_id: string
  id: string
  case_id: string | null
  holder: string
  author: string
  category: string
  statement_type: string | null
  /** What its author says of it, codes only: handling, grading and so on. */
  labels: unknown
  secret: boolean
  sealed: boolean
  /** Variants whose text the author wrote. */
  variants: string[]
  key_id: string
  created_at: string
  expires_at: string | null
  prerelease_clause: string | null
  prerelease_variant: string | null
  /** The disclosure under which what it says was received from another agency. */
  received_under: string | null
  /** Brought in from elsewhere and not labelled yet: nothing is decided on it. */
  locked: boolean
  contested: 'none' | 'noted' | 'restricted'
  signal_id: string | null
  signal_author: string | null
  measure_id: string | null
  measure_owner: string | null
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

export interface ApprovalRow {
  unit_id: string
  id: string
  case_id: string | null
  item_id: string
  session_id: string | null
  given_as: 'chair' | 'prosecutor' | 'attendee'
  professional: string
  purpose: string
  recipients: string[]
  dissent: boolean
  signature: unknown
  recorded_at: string
}

export interface SecrecyDecisionRow {
  unit_id: string
  id: string
  case_id: string | null
  item_id: string
  session_id: string | null
  professional: string
  agency: string
  purpose: string
  recipients: string[]
  variant: string
  signature: unknown
  /** JWE to the recipients' agencies, for a sealed item; opaque to this service. */
  envelope: unknown
  recorded_at: string
}

export interface IntentRow {
  unit_id: string
  id: string
  professional: string
  idempotency_key: string
  body_hash: Uint8Array
  entry_id: string
  entry: Uint8Array
  key_id: string
  outcome: Uint8Array
  detail: Uint8Array
  facts: Uint8Array
  engine: string
  bundle: string
  registry: string
  decided_at: string
  entry_index: number | null
  proof: string | null
  swept: 'aborted' | 'unrecorded' | null
}

export interface RequestRow {
  unit_id: string
  id: string
  case_id: string
  asker: string
  asker_agency: string
  holders: string[]
  recipients: string[]
  purpose: string
  kind: string
  categories: string[] | null
  item_ids: string[] | null
  session_id: string | null
  question: Uint8Array
  reason: Uint8Array
  asked_at: string
  lapses_at: string
  intent_id: string
  key_id: string
}

export interface DisclosureRow {
  unit_id: string
  id: string
  case_id: string | null
  item_id: string
  request_id: string | null
  intent_id: string
  transaction_id: string
  holder: string
  given_by: string
  recipient: string
  recipient_agency: string
  purpose: string
  category: string
  variant: string
  fields: string[]
  obligations: string[]
  rules: string[]
  session_id: string | null
  secrecy_id: string | null
  consent_id: string | null
  prereleased: boolean
  on_case: boolean
  spoken: unknown
  made_at: string
  lapses_at: string | null
  recalled_at: string | null
  recall_reason: Uint8Array | null
  acknowledged_at: string | null
}

export interface ReviewRow {
  unit_id: string
  id: string
  disclosure_id: string
  flags: string[]
  opened_at: string
  due_at: string
  closed_at: string | null
}

export interface IdempotencyRow {
  unit_id: string
  professional: string
  idempotency_key: string
  request_hash: Uint8Array
  created_id: string
  used_at: string
  /** Whose destruction this goes with; null where it made nothing about a person. */
  key_id: string | null
}

export interface ShadowCountRow {
  unit_id: string
  revision: string
  because: string
  purpose: string
  category: string
  was: string
  became: string
  decisions: number
}

export interface AdviceCountRow {
  day: string
  jurisdiction: string
  from_type: string
  to_type: string
  category: string
  purpose: string
  answer: string
  asked: number
}

interface ContentOpeningRow {
  unit_id: string
  grant_id: string
  professional: string
  opened_entry: string
  entry_id: string
  opened_at: string
}
