/** The tables of the audit schema, as the migrations leave them. */
export interface AuditTables {
  entry: { idx: number; entry_id: string; leaf: Uint8Array; leaf_hash: Uint8Array }
  tile: { level: number; n: number; data: Uint8Array }
  tree_head: { size: number; root: Uint8Array; prev_size: number | null; prev_root: Uint8Array | null }
  index_key: { id: number; wrapped: Uint8Array }
  year_key: { year: number; wrapped: Uint8Array }
  subject_key: { subject_index: Uint8Array; wrapped: Uint8Array }
  actor_detail: { entry_id: string; year: number; ciphertext: Uint8Array }
  person_detail: { entry_id: string; subject_index: Uint8Array; ciphertext: Uint8Array }
  named_bundle: { revision: string }
  bundle: { revision: string; bytes: Uint8Array }
  followed_head: { kind: string; sequence: number }
}
