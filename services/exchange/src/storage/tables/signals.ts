/** Rows of `routes/signals.ts`. */
export type SignalTables = Readonly<Record<never, never>>
