/** Rows of `routes/rights.ts`. */
export interface RightsTables {
  readonly contest: ContestRow
  readonly informing: InformingRow
  readonly representative: RepresentativeRow
  readonly claim: ClaimRow
}

export interface ContestRow {
  unit_id: string
  id: string
  case_id: string
  item_id: string
  key_id: string
  state: string
  raised_by: 'person' | 'representative'
  restricts: boolean
  holder: string
  involved: string[]
  recorded_by: string
  recorded_agency: string
  recorded_at: string
  about: Uint8Array
  grounds: Uint8Array
  answer_by: string
  reply: Uint8Array | null
  replied_by: string | null
  replied_at: string | null
  reason: Uint8Array | null
  decided_by: string | null
  decided_agency: string | null
  decided_at: string | null
  version: number
}

export interface InformingRow {
  unit_id: string
  id: string
  case_id: string
  key_id: string
  agency: string
  state: string
  categories: string[]
  purposes: string[]
  until: string
  about: Uint8Array
  reason: Uint8Array
  citation: Uint8Array | null
  recorded_by: string
  recorded_at: string
  confirmed_by: string | null
  confirmed_agency: string | null
  confirmed_at: string | null
  version: number
}

export interface RepresentativeRow {
  unit_id: string
  id: string
  case_id: string
  key_id: string
  state: string
  relation: 'parent' | 'guardian' | 'other'
  name: Uint8Array
  child_interest: Uint8Array
  about: Uint8Array
  until: string
  named_by: string
  named_agency: string
  named_at: string
  ended_at: string | null
  version: number
}

export interface ClaimRow {
  unit_id: string
  id: string
  key_id: string
  state: string
  raised_by: 'person' | 'representative'
  representative_id: string | null
  about: Uint8Array
  /** RFC 3339 date. */
  received_on: string
  due_at: string
  recorded_by: string
  recorded_agency: string
  recorded_at: string
  extension_reason: Uint8Array | null
  extended_by: string | null
  answered_by: string | null
  answered_at: string | null
  version: number
}
