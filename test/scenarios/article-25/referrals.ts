import type { EntryGroup } from './group.ts'

export const referrals: EntryGroup = {}
