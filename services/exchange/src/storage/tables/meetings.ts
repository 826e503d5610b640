/** Rows of `routes/meetings.ts`. */
export interface MeetingTables {
  readonly return_sheet: ReturnSheetRow
  readonly return_sheet_item: ReturnSheetItemRow
  readonly return_sheet_seat: ReturnSheetSeatRow
  readonly minutes: MinutesRow
  readonly session_view: SessionWordsRow
  readonly session_dissent: SessionWordsRow
  readonly session_decision: SessionDecisionRow
  readonly session_mention: SessionMentionRow
  readonly print_pack: PrintPackRow
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

export interface MinutesRow {
  unit_id: string
  /** Of its session. */
  id: string
  case_id: string
  state: string
  version: number
  agenda: Uint8Array | null
  formulation: Uint8Array | null
  said: Uint8Array | null
  unsaid: string | null
  closed_at: string | null
}

/** Words of one attendee: a view, or a dissent. */
export interface SessionWordsRow {
  unit_id: string
  id: string
  case_id: string
  session_id: string
  professional: string
  agency: string
  words: Uint8Array
  written_at: string
}

export interface SessionDecisionRow {
  unit_id: string
  id: string
  case_id: string
  session_id: string
  owner: string
  agency: string
  words: Uint8Array
  due_on: string
  written_at: string
}

/** INVARIANT: who told whom which category; nothing here could hold what was told. */
export interface SessionMentionRow {
  unit_id: string
  id: string
  case_id: string
  session_id: string
  teller: string
  agency: string
  told: string[]
  category: string
  mentioned_at: string
}

export interface PrintPackRow {
  unit_id: string
  id: string
  case_id: string
  session_id: string
  attendee: string
  printed_by: string
  entry_id: string
  printed_at: string
}
