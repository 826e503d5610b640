/** Cases that came from elsewhere, and what nobody has labelled of them yet. */
export interface ImportTables {
  readonly imported_case: ImportedCaseRow
  readonly imported_item: ImportedItemRow
}

interface ImportedCaseRow {
  unit_id: string
  case_id: string
  import_id: string
  imported_by: string
  keep_until: string
  lapses_on: string
  unlock_basis: Uint8Array | null
  unlocked_at: string | null
}

export interface ImportedItemRow {
  unit_id: string
  id: string
  case_id: string
  holder: string
  category: string
  statement_type: string | null
  recorded_on: string
  keep_until: string
  words: Uint8Array | null
  state: string
  version: number
  imported_by: string
  lapses_at: string
  ended_at: string | null
  item_id: string | null
}
