/** Asking and making known, from the intent to the reading. */
export interface DisclosureTables {
  readonly intent: IntentRow
  readonly request: RequestRow
  readonly disclosure: DisclosureRow
  readonly reading: { unit_id: string; disclosure_id: string; entry_id: string; read_at: string }
  readonly review: ReviewRow
  readonly content_opening: ContentOpeningRow
  readonly shadow_count: ShadowCountRow
  readonly advice_count: AdviceCountRow
}

export interface IntentRow {
  unit_id: string
  id: string
  professional: string
  idempotency_key: string
  body_hash: Uint8Array
  entry_id: string
  entry: Uint8Array
  key_id: string
  outcome: Uint8Array
  detail: Uint8Array
  facts: Uint8Array
  engine: string
  bundle: string
  registry: string
  decided_at: string
  entry_index: number | null
  proof: string | null
  swept: 'aborted' | 'unrecorded' | null
}

export interface RequestRow {
  unit_id: string
  id: string
  case_id: string
  asker: string
  asker_agency: string
  holders: string[]
  recipients: string[]
  purpose: string
  kind: string
  categories: string[] | null
  item_ids: string[] | null
  session_id: string | null
  question: Uint8Array
  reason: Uint8Array
  asked_at: string
  lapses_at: string
  intent_id: string
  key_id: string
}

export interface DisclosureRow {
  unit_id: string
  id: string
  case_id: string | null
  item_id: string
  request_id: string | null
  intent_id: string
  transaction_id: string
  holder: string
  given_by: string
  recipient: string
  recipient_agency: string
  purpose: string
  category: string
  variant: string
  fields: string[]
  obligations: string[]
  rules: string[]
  session_id: string | null
  secrecy_id: string | null
  consent_id: string | null
  prereleased: boolean
  on_case: boolean
  spoken: unknown
  made_at: string
  lapses_at: string | null
  /** Of a secret item: nobody's to follow but its giver's. */
  secret: boolean
  recalled_at: string | null
  recall_reason: Uint8Array | null
  acknowledged_at: string | null
  suspended_at: string | null
  use_limitations: string[]
}

export interface ReviewRow {
  unit_id: string
  id: string
  disclosure_id: string
  flags: string[]
  opened_at: string
  due_at: string
  closed_at: string | null
  state: string
  finding: string | null
  assessed_by: string | null
  confirmed_by: string | null
  suspended_at: string | null
}

interface ContentOpeningRow {
  unit_id: string
  grant_id: string
  professional: string
  opened_entry: string
  entry_id: string
  opened_at: string
}

export interface ShadowCountRow {
  unit_id: string
  revision: string
  because: string
  purpose: string
  category: string
  was: string
  became: string
  decisions: number
}

export interface AdviceCountRow {
  day: string
  jurisdiction: string
  from_type: string
  to_type: string
  category: string
  purpose: string
  answer: string
  asked: number
}
