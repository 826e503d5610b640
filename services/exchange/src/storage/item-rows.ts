import type { Handle } from './as-caller.ts'
import type { ItemRow } from './tables.ts'

/** Items by id, among those this caller may know of; the others are simply not there. */
export function findItemRows(tx: Handle, unit: string, ids: readonly string[]): Promise<readonly ItemRow[]> {
  return tx
    .selectFrom('item')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
}
