/** Rows of `routes/rights.ts`. */
export type RightsTables = Readonly<Record<never, never>>
