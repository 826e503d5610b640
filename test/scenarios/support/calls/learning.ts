import type { CallGroup } from './group.ts'

export const learning: CallGroup = {}
