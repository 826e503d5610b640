import type { EntryGroup } from './group.ts'

export const tasks: EntryGroup = {}
