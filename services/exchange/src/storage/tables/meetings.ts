/** Rows of `routes/meetings.ts`. */
export interface MeetingTables {
  readonly return_sheet: ReturnSheetRow
  readonly return_sheet_item: ReturnSheetItemRow
  readonly return_sheet_seat: ReturnSheetSeatRow
}

export interface ReturnSheetRow {
  unit_id: string
  id: string
  case_id: string
  session_id: string
  drafted_by: string
  recipients: string[]
  kept_from: string[]
  state: string
  version: number
  shown: boolean
  intent_id: string | null
  drafted_at: string
  sent_at: string | null
  voided_at: string | null
}

export interface ReturnSheetItemRow {
  unit_id: string
  sheet_id: string
  item_id: string
  variant: string
  /** INVARIANT: a secret is on no sheet; PostgreSQL refuses anything else. */
  secret: false
  sealed: false
}

export interface ReturnSheetSeatRow {
  unit_id: string
  sheet_id: string
  professional: string
  agency: string
  signature: string | null
  signed_at: string | null
}
