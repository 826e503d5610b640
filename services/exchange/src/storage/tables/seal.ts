/** Rows of `routes/seal.ts`. */
export type SealTables = Readonly<Record<never, never>>
