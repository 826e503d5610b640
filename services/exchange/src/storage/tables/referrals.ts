/** Rows of `routes/referrals.ts`. */
export interface ReferralTables {
  readonly referral: ReferralRow
}

export interface ReferralRow {
  unit_id: string
  id: string
  from_professional: string
  from_agency: string
  to_professional: string
  to_agency: string
  category: string
  state: string
  disclosure_id: string
  offered_at: string
  answer_by: string
  answered_at: string | null
  because: string | null
  outcome: string | null
  ended_at: string | null
  told_at: string | null
}
