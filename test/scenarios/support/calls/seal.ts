import type { CallGroup } from './group.ts'

export const seal: CallGroup = {}
