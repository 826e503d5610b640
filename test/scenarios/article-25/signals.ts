import type { EntryGroup } from './group.ts'

export const signals: EntryGroup = {}
