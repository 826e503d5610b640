/** What waits for somebody, and what is counted of the work. */
export interface TaskTables {
  readonly task: TaskRow
  readonly indicator_count: {
    unit_id: string
    track: string
    quarter: string
    kind: string
    counted: number
  }
  readonly contribution_count: { unit_id: string; year: number; agency_type: string; counted: number }
}

export interface TaskRow {
  unit_id: string
  id: string
  agency: string
  professional: string | null
  role: string | null
  kind: string
  about_kind: string
  about_id: string
  case_id: string | null
  state: string
  made_at: string
  due_at: string
  escalates_at: string | null
  escalated_at: string | null
  ended_at: string | null
}
