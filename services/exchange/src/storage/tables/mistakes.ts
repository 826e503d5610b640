/** Rows of `routes/mistakes.ts`. */
export interface MistakeTables {
  readonly item_correction: ItemCorrectionRow
  readonly recall_notice: RecallNoticeRow
  readonly mistake: MistakeRow
  readonly breach: BreachRow
}

export interface ItemCorrectionRow {
  unit_id: string
  id: string
  item_id: string
  kind: string
  /** The correction before it; null for the first. */
  supersedes: string | null
  professional: string
  corrected_at: string
}

export interface RecallNoticeRow {
  unit_id: string
  id: string
  disclosure_id: string
  kind: string
  transaction_id: string
  purpose: string
  category: string
  variant: string
  holder: string
  given_by: string
  secret: boolean
  recipient: string
  recipient_agency: string
  state: string
  /** What the recipient did with what they kept of it. */
  copies: string | null
  sent_at: string
  due_at: string
  escalated_at: string | null
  acknowledged_at: string | null
  acknowledged_by: string | null
  mistake_id: string | null
}

export interface MistakeRow {
  unit_id: string
  id: string
  kind: string
  case_id: string | null
  disclosure_id: string | null
  /** Who answers for it. */
  agency: string
  state: string
  reported_by: string
  reported_agency: string
  reported_at: string
  key_id: string
  reason: Uint8Array
  attested_at: string | null
  released_by: string | null
  released_at: string | null
}

export interface BreachRow {
  unit_id: string
  id: string
  mistake_id: string
  agency: string
  state: string
  discovered_at: string
  due_at: string
  overdue_at: string | null
  assessed_by: string | null
  assessed_at: string | null
  assessment: Uint8Array | null
  notified_at: string | null
  key_id: string
  version: number
}
