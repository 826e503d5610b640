import type { Item } from '../domain/disclosure/situation.ts'
import type { Handle } from './as-caller.ts'
import { insertContent } from './contents.ts'
import type { DataKey } from './data-keys.ts'
import { itemRowOf } from './item-rows.ts'

/** Keeps what a warning says as an item without a case, under a key of its own. */
export async function insertWarningItem(
  tx: Handle,
  unit: string,
  item: Item,
  key: DataKey,
  summary: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('item')
    .values(itemRowOf(item, unit, null, key.id, now.toISOString()))
    .execute()
  await insertContent(tx, unit, item.id, key, { summary })
}
