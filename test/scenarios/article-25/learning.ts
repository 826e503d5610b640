import type { EntryGroup } from './group.ts'

export const learning: EntryGroup = {}
