import type { EntryEvent } from '@casebridge/ledger'
import type { JSONColumnType } from 'kysely'

/** The tables of the audit schema, as the migrations leave them. */
export interface AuditTables {
  entry: { idx: number; entry_id: string; leaf: Uint8Array; leaf_hash: Uint8Array }
  tile: { level: number; n: number; data: Uint8Array }
  tree_head: {
    size: number
    root: Uint8Array
    prev_size: number | null
    prev_root: Uint8Array | null
    received_at: string
  }
  cosignature: { size: number; witness: string; line: string; cosigned_at: string; checkpoint: string }
  secrets: { id: number; name: string }
  index_key: { id: number; wrapped: Uint8Array }
  year_key: { year: number; wrapped: Uint8Array }
  subject_key: { subject_index: Uint8Array; wrapped: Uint8Array }
  actor_detail: { entry_id: string; year: number; actor_index: Uint8Array | null; ciphertext: Uint8Array }
  person_detail: {
    entry_id: string
    subject_index: Uint8Array
    case_index: Uint8Array | null
    ciphertext: Uint8Array
  }
  indexed_entry: IndexedEntry
  review: {
    id: string
    reason_key: string
    origin: 'flag' | 'sample' | 'auditor'
    flag: string | null
    agency: string
    regime: 'gdpr' | 'led'
    entries: number[]
    weight: number
    opened_at: string
    due_at: string | null
  }
  review_deed: {
    review_id: string
    seq: number
    act: string
    by_professional: string
    by_agency: string
    at: string
    codes: JSONColumnType<object>
    salt: Uint8Array
    entry_id: string
  }
  review_state: { review_id: string; state: 'open' | 'assigned' | 'concluded' | 'confirmed' | 'closed' }
  reviewed_entry: { idx: number }
  sample: { id: string; key: string; plan: JSONColumnType<object>; entry_id: string }
  sample_draw: {
    sample_id: string
    size: number
    root: Uint8Array
    witnessed: boolean
    count: number
    uniform: number[]
    weighted: number[]
    entry_id: string
  }
  restriction: {
    id: string
    agency: string
    subject_tag: Uint8Array
    rows_of: 'agency' | 'categories' | 'transaction' | 'entries'
    categories: string[] | null
    transaction_id: string | null
    entries: number[] | null
    cause: string
    from_at: string
    until_at: string
    proposed_by: Uint8Array
    entry_id: string
    idx: number
  }
  restriction_deed: {
    restriction_id: string
    proposed_by: Uint8Array
    act: 'confirmed' | 'released'
    by_actor: Uint8Array
    at: string
    entry_id: string
  }
  flag_cursor: { watch: string; idx: number }
  actor_day: { actor_index: Uint8Array; day: string; organisation: string; role: string; acts: number }
  professional_subject: { subject_index: Uint8Array; actor_index: Uint8Array; agency: string }
  named_bundle: { revision: string }
  bundle: { revision: string; bytes: Uint8Array }
  followed_head: { kind: string; sequence: number }
}

/** An entry as a review looks it up. */
export interface IndexedEntry {
  idx: number
  event: EntryEvent
  transaction_id: string
  unit: string | null
  organisation: string
  role: string
  holders: string[]
  recipients: string[]
  agencies: string[]
  purpose: string | null
  effect: string | null
  decision: string | null
  basis: string[]
  classes: string[]
  occurred_at: string
  received_at: string
  actor_index: Uint8Array | null
  subject_index: Uint8Array | null
  case_index: Uint8Array | null
}
