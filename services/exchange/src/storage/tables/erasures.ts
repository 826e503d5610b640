/** Erasing a person, and whose a key is. */
export interface ErasureTables {
  readonly erasure: ErasureRow
  readonly key_subject: { unit_id: string; key_id: string; subject: string }
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
