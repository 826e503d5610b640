import type { EntryGroup } from './group.ts'

export const meetings: EntryGroup = {}
