import type { ImportTables } from '../../src/storage/tables/imports.ts'
import { broughtOver } from '../imported.ts'
import type { RowGroup } from './group.ts'

export const imports: RowGroup<ImportTables> = {
  grants: {
    imported_case: { update: ['unlock_basis', 'unlocked_at'] },
    imported_item: { update: ['state', 'version', 'words', 'ended_at', 'item_id'] },
  },
  asOwner: ['taken_by_cases', 'end_label_tasks'],
  async fill(harness) {
    await broughtOver(harness)
  },
}
