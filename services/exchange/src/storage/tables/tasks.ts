/** Rows of `routes/tasks.ts`. */
export type TaskTables = Readonly<Record<never, never>>
