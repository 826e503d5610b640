/** What waits for the ledger, and what was seen of it. */
export interface LoggedTables {
  readonly idempotency: IdempotencyRow
  readonly outbox: OutboxRow
  readonly seen_head: { kind: string; sequence: number }
  readonly ledger_head: { origin: string; size: number; root: string }
}

export interface IdempotencyRow {
  unit_id: string
  professional: string
  idempotency_key: string
  request_hash: Uint8Array
  created_id: string
  used_at: string
  /** Whose destruction this goes with; null where it made nothing about a person. */
  key_id: string | null
}

export interface OutboxRow {
  unit_id: string
  entry_id: string
  entry: Uint8Array
  queued_at: string
  detail: Uint8Array | null
  detail_key: Uint8Array | null
}
