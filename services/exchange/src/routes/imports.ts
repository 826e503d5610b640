import { discardImportedItem } from './discard-imported-item.ts'
import { getImportedItem } from './get-imported-item.ts'
import { importCases } from './import-cases.ts'
import { labelItem } from './label-item.ts'
import { listImportedItems } from './list-imported-items.ts'
import { unlockCase } from './unlock-case.ts'

/** Cases that come from elsewhere, and what their holders make of what came with them (P15). */
export const imports = {
  importCases,
  unlockCase,
  listImportedItems,
  getImportedItem,
  labelItem,
  discardImportedItem,
}
