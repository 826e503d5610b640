/** Rows of `routes/signals.ts`. */
export interface SignalTables {
  readonly signal: SignalRow
  readonly signal_triage: SignalTriageRow
  readonly signal_proposal: SignalProposalRow
}

/** What a reporter handed in: nothing in it says what became of it. */
export interface SignalRow {
  unit_id: string
  id: string
  item_id: string
  key_id: string
  reporter: string
  reporter_agency: string
  source_role: string
  shielded: boolean
  known_how: string
  observed_on: string
  captured_on: string | null
  minor: boolean
  /** The professionals of the intake whom it was made known to. */
  recipients: string[]
  intake_agency: string
  submitted_at: string
  explanations: Uint8Array
  protective: Uint8Array
  url: Uint8Array | null
  identifier: Uint8Array | null
}

/** What the intake decided; in no view of its reporter, nor of a chair. */
export interface SignalTriageRow {
  unit_id: string
  /** Of the signal. */
  id: string
  state: string
  triage_due_at: string
  review_by: string | null
  erases_at: string
  erased_at: string | null
  decided_by: string | null
  decided_at: string | null
  undo_until: string | null
  reason: Uint8Array | null
  case_id: string | null
}

/** What the intake tells a chair of it. */
export interface SignalProposalRow {
  unit_id: string
  id: string
  signal_id: string
  key_id: string
  chairs: string[]
  track: string
  text: Uint8Array
  identifier: Uint8Array | null
  minor: boolean
  proposed_by: string
  proposed_at: string
  ended_at: string | null
}
