import type { ItemContent } from '../domain/disclosure/reveal.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'

/** Keeps the texts of an item, encrypted for this item alone. */
export async function insertContent(
  tx: Handle,
  unit: string,
  itemId: string,
  key: DataKey,
  content: ItemContent,
): Promise<void> {
  const ciphertext = conceal(key.bytes, placeOf(unit, itemId), content)
  await tx.insertInto('item_content').values({ unit_id: unit, item_id: itemId, ciphertext }).execute()
}

/** Keeps the texts of an item anew, in place of those that were kept. */
export async function replaceContent(
  tx: Handle,
  unit: string,
  itemId: string,
  key: DataKey,
  content: ItemContent,
): Promise<void> {
  await tx
    .updateTable('item_content')
    .set({ ciphertext: conceal(key.bytes, placeOf(unit, itemId), content) })
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .execute()
}

/**
 * The texts of an item. Undefined when this caller neither holds it nor received it, when it was recalled, and when
 * none is kept.
 */
export async function findContent(
  tx: Handle,
  unit: string,
  itemId: string,
  key: DataKey,
): Promise<ItemContent | undefined> {
  const row = await tx
    .selectFrom('item_content')
    .select('ciphertext')
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return row && (unveil(key.bytes, placeOf(unit, itemId), row.ciphertext) as ItemContent)
}

function placeOf(unit: string, id: string): Place {
  return { unit, table: 'item_content', id, field: 'content' }
}
