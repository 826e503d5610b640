import type { CallGroup } from './group.ts'

export const signals: CallGroup = {}
