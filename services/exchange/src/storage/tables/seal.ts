/** Rows of `routes/seal.ts`. */
export interface SealTables {
  readonly review_step: ReviewStepRow
}

export interface ReviewStepRow {
  unit_id: string
  id: string
  review_id: string
  act: 'assessed' | 'confirmed' | 'disputed'
  finding: 'lawful' | 'not-lawful' | null
  professional: string
  reason: Uint8Array | null
  recorded_at: string
}
