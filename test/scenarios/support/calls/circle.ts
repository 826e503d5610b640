import type { CallGroup } from './group.ts'

export const circle: CallGroup = {}
