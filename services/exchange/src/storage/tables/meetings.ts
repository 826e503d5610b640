/** Rows of `routes/meetings.ts`. */
export type MeetingTables = Readonly<Record<never, never>>
