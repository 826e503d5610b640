/** Rows of `routes/referrals.ts`. */
export type ReferralTables = Readonly<Record<never, never>>
