import type { LearningTables } from '../../src/storage/tables/learning.ts'
import type { RowGroup } from './group.ts'

export const learning: RowGroup<LearningTables> = { grants: {} }
