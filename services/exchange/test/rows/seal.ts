import type { SealTables } from '../../src/storage/tables/seal.ts'
import type { RowGroup } from './group.ts'

export const seal: RowGroup<SealTables> = { grants: {} }
