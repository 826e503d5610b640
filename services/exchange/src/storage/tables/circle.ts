/** Rows of `routes/circle.ts`. */
export type CircleTables = Readonly<Record<never, never>>
