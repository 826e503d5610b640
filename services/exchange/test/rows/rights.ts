import type { RightsTables } from '../../src/storage/tables/rights.ts'
import type { RowGroup } from './group.ts'

export const rights: RowGroup<RightsTables> = { grants: {} }
