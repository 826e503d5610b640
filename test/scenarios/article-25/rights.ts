import type { EntryGroup } from './group.ts'

export const rights: EntryGroup = {}
