import type { MeetingTables } from '../../src/storage/tables/meetings.ts'
import type { RowGroup } from './group.ts'

export const meetings: RowGroup<MeetingTables> = { grants: {} }
