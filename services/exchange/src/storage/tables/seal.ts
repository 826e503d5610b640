/** Rows of `routes/seal.ts`. */
export interface SealTables {
  readonly review_step: ReviewStepRow
  readonly request_quota: QuotaRow
  readonly delivery: DeliveryRow
  readonly ask_count: { unit_id: string; agency: string; day: string; asked: number }
}

export interface DeliveryRow {
  unit_id: string
  disclosure_id: string
  state: string
  due_at: string
  delivered_at: string | null
  /** Closed for its recipient, and encrypted once more under the key of the case, so that it goes with it. */
  envelope: Uint8Array | null
}

export interface QuotaRow {
  unit_id: string
  id: string
  agency: string
  most: number
  per_days: number
  set_by: string
  set_at: string
  version: number
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
