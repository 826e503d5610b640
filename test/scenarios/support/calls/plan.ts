import type { CallGroup } from './group.ts'

export const plan: CallGroup = {}
