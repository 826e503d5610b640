/** Rows of `routes/plan.ts`. */
export type PlanTables = Readonly<Record<never, never>>
