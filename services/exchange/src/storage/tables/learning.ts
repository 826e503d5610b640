/** Rows of `routes/learning.ts`. */
export type LearningTables = Readonly<Record<never, never>>
