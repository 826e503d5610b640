import type { CallGroup } from './group.ts'

export const meetings: CallGroup = {}
