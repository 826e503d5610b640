import type { MistakeTables } from '../../src/storage/tables/mistakes.ts'
import type { RowGroup } from './group.ts'

export const mistakes: RowGroup<MistakeTables> = { grants: {} }
