import type { EntryGroup } from './group.ts'

export const mistakes: EntryGroup = {}
