import type { PlanTables } from '../../src/storage/tables/plan.ts'
import type { RowGroup } from './group.ts'

export const plan: RowGroup<PlanTables> = { grants: {} }
