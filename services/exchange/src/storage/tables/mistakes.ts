/** Rows of `routes/mistakes.ts`. */
export interface MistakeTables {
  readonly item_correction: ItemCorrectionRow
  readonly recall_notice: RecallNoticeRow
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
}
