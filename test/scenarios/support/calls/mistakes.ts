import type { CallGroup } from './group.ts'

export const mistakes: CallGroup = {}
