import type { CallGroup } from './group.ts'

export const referrals: CallGroup = {}
