import type { EntryGroup } from './group.ts'

export const circle: EntryGroup = {}
