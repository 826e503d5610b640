import type { KeyEncryption } from '@casebridge/service'
import { splitThirdParties } from '../domain/casework/third-parties.ts'
import type { ItemContent } from '../domain/disclosure/reveal.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import { emptyThirdParties, findThirdParties, keepThirdParties, type OfItem } from './third-parties.ts'

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

/** As `insertContent`, with what names other people apart from it (S28). */
export async function keepContent(
  tx: Handle,
  keys: KeyEncryption,
  of: OfItem,
  key: DataKey,
  content: ItemContent,
  at: Date,
): Promise<void> {
  const { own, apart } = splitThirdParties(content)
  await insertContent(tx, of.unit, of.itemId, key, own)
  if (apart) await keepThirdParties(tx, keys, of, apart, at)
}

/** Keeps the texts of an item anew, in place of those that were kept. */
export async function replaceContent(
  tx: Handle,
  keys: KeyEncryption,
  of: OfItem,
  key: DataKey,
  content: ItemContent,
  at: Date,
): Promise<void> {
  const { unit, itemId } = of
  const { own, apart } = splitThirdParties(content)
  await tx
    .updateTable('item_content')
    .set({ ciphertext: conceal(key.bytes, placeOf(unit, itemId), own) })
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .execute()
  if (apart) await keepThirdParties(tx, keys, of, apart, at)
  else await emptyThirdParties(tx, keys, of)
}

/**
 * The texts of an item. Undefined when this caller neither holds it nor received it, when it was recalled, and when
 * none is kept. What names other people is apart from it.
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

/** As `findContent`, with what names other people as long as that is kept. */
export async function findWholeContent(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  itemId: string,
  key: DataKey,
): Promise<ItemContent | undefined> {
  const own = await findContent(tx, unit, itemId, key)
  return own && { ...own, ...(await findThirdParties(tx, keys, unit, itemId)) }
}

function placeOf(unit: string, id: string): Place {
  return { unit, table: 'item_content', id, field: 'content' }
}
