import type { EntryGroup } from './group.ts'

export const plan: EntryGroup = {}
