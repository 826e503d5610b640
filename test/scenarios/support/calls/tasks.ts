import type { CallGroup } from './group.ts'

export const tasks: CallGroup = {}
