/** Rows of `routes/learning.ts`: nobody's case, and no person. */
export interface LearningTables {
  readonly consult: ConsultRow
  readonly consult_answer: ConsultAnswerRow
  readonly note: NoteRow
  readonly obstacle: ObstacleRow
  readonly need_count: { unit_id: string; municipality: string; need: string; quarter: string; n: number }
}

export interface ConsultRow {
  unit_id: string
  id: string
  asker: string
  to_agency: string
  track: string
  state: string
  words: Uint8Array
  key_id: string
  asked_at: string
  closed_at: string | null
}

export interface ConsultAnswerRow {
  unit_id: string
  id: string
  consult_id: string
  expert: string
  words: Uint8Array
  answered_at: string
}

export interface NoteRow {
  unit_id: string
  id: string
  kind: string
  state: string
  track: string
  author: string
  author_agency: string
  second: string
  second_agency: string
  words: Uint8Array | null
  key_id: string
  drafted_at: string
  confirmed_at: string | null
  withdrawn_at: string | null
}

export interface ObstacleRow {
  unit_id: string
  id: string
  reporter: string
  to_agency: string
  track: string
  state: string
  words: Uint8Array | null
  reply: Uint8Array | null
  key_id: string
  reported_at: string
  answered_by: string | null
  answered_at: string | null
  withdrawn_at: string | null
}
