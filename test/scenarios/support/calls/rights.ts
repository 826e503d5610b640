import type { CallGroup } from './group.ts'

export const rights: CallGroup = {}
