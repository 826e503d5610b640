import type { EntryGroup } from './group.ts'

export const seal: EntryGroup = {}
