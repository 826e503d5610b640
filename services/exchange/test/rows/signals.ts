import type { SignalTables } from '../../src/storage/tables/signals.ts'
import type { RowGroup } from './group.ts'

export const signals: RowGroup<SignalTables> = { grants: {} }
