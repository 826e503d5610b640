import type { TaskTables } from '../../src/storage/tables/tasks.ts'
import type { RowGroup } from './group.ts'

export const tasks: RowGroup<TaskTables> = { grants: {} }
