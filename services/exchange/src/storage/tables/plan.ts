import type { Generated } from 'kysely'

/** Rows of `routes/plan.ts`. */
export interface PlanTables {
  readonly measure: MeasureRow
  readonly catalogue_entry: CatalogueRow
  readonly outward_wording: WordingRow
  readonly case_review: CaseReviewRow
  readonly lookback: LookBackRow
  readonly lookback_rule: LookBackRuleRow
  readonly retention_rule: RetentionRuleRow
  readonly retention_run: { unit_id: string; day: string; data_class: string; erased: Generated<number> }
  readonly retention_extension: ExtensionRow
}

export interface MeasureRow {
  unit_id: string
  id: string
  case_id: string
  item_id: string
  holder: string
  kind: string
  catalogue_id: string | null
  owner: string
  owner_agency: string
  carried_by: string | null
  needs_consent: boolean
  consent_id: string | null
  starts_on: string
  ends_on: string
  texts: Uint8Array
  state: string
  version: number
  proposed_by: string
  proposed_at: string
  reported_at: string | null
  ending: string | null
  ending_text: Uint8Array | null
  ended_at: string | null
}

export interface CatalogueRow {
  unit_id: string
  id: string
  kind: string
  title: unknown
  days: number
  needs_consent: boolean
  valid_until: string | null
  added_by: string
  added_at: string
}

export interface WordingRow {
  unit_id: string
  id: string
  agency_type: string
  kind: string
  title: unknown
  valid_from: string
  added_by: string
  added_at: string
}

export interface CaseReviewRow {
  unit_id: string
  id: string
  case_id: string
  state: string
  due_on: string
  finding: string | null
  texts: Uint8Array | null
  held_by: string | null
  held_at: string | null
  next_on: string | null
}

export interface LookBackRow {
  unit_id: string
  id: string
  case_id: string
  at: string
  by: string
  finding: string
  months: number | null
  consent_id: string | null
  note: Uint8Array
}

interface LookBackRuleRow {
  jurisdiction: string
  minor: boolean
  months: number
  opens_after: number
  valid_from: string
  valid_until: string | null
}

interface RetentionRuleRow {
  data_class: string
  jurisdiction: string | null
  minor: boolean
  days: number
  valid_from: string
  valid_until: string | null
}

export interface ExtensionRow {
  unit_id: string
  id: string
  case_id: string
  state: string
  ordinal: number
  until: string
  reason: Uint8Array
  asked_by: string
  asked_agency: string
  asked_at: string
  decided_by: string | null
  decided_agency: string | null
  decided_at: string | null
}
