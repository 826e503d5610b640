/** What agencies hold, and what was signed about it. */
export interface ItemTables {
  readonly item: ItemRow
  readonly item_content: { unit_id: string; item_id: string; ciphertext: Uint8Array }
  readonly item_third_parties: ThirdPartiesRow
  readonly approval: ApprovalRow
  readonly secrecy_decision: SecrecyDecisionRow
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
  at_source: boolean
  use_limitations: string[]
  /** Variants whose text the author wrote. */
  variants: string[]
  key_id: string
  created_at: string
  expires_at: string | null
  prerelease_clause: string | null
  prerelease_variant: string | null
  /** The disclosure under which what it says was received from another agency. */
  received_under: string | null
  contested: 'none' | 'noted' | 'restricted'
  signal_id: string | null
  signal_author: string | null
  measure_id: string | null
  measure_owner: string | null
  correction_id: string | null
  correction: string | null
  corrected_at: string | null
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
  withdrawn_at: string | null
}

interface ThirdPartiesRow {
  unit_id: string
  item_id: string
  key_id: string
  ciphertext: Uint8Array
  variants: string[]
  ends_on: string
  ended_at: string | null
}
