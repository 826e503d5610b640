/** Rows of `routes/mistakes.ts`. */
export type MistakeTables = Readonly<Record<never, never>>
