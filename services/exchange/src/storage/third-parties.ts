import { Conflict, type ErasableKeyEncryption, type KeyEncryption } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Apart } from '../domain/casework/third-parties.ts'
import type { ItemContent } from '../domain/disclosure/reveal.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import { contextOf, createDataKey, findDataKey, getDataKey } from './data-keys.ts'

/** The item whose other people are kept apart, and the person whom it is about. */
export interface OfItem {
  readonly unit: string
  readonly itemId: string
  /** Whose erasure ends it too. */
  readonly subject: string
}

/**
 * Keeps what names other people under a key of its own, until a day of its own that comes before that of its item (S28).
 * @throws Conflict when that day is over: what has ended is not written again.
 */
export async function keepThirdParties(
  tx: Handle,
  keys: KeyEncryption,
  { unit, itemId, subject }: OfItem,
  { content, variants }: Apart,
  at: Date,
): Promise<void> {
  const kept = await find(tx, unit, itemId)
  if (kept?.ended_at) {
    throw new Conflict(
      'third-parties-ended',
      'The time of what names other people is over; write it without them.',
    )
  }
  const key = kept
    ? await getDataKey(tx, keys, unit, kept.key_id)
    : await createDataKey(tx, keys, unit, subject, at)
  const ciphertext = conceal(key.bytes, placeOf(unit, itemId), content)
  await tx
    .insertInto('item_third_parties')
    .values({
      ...{
        unit_id: unit,
        item_id: itemId,
        key_id: key.id,
        ciphertext,
        variants: [...variants],
        ended_at: null,
      },
      ends_on: sql`third_parties_end(${unit}, ${itemId}::uuid, ${at.toISOString()}::timestamptz)`,
    })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'item_id']).doUpdateSet({ ciphertext, variants: [...variants] }),
    )
    .execute()
}

/** What names other people in an item; nothing once that has ended, and for who may not read the item. */
export async function findThirdParties(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  itemId: string,
): Promise<ItemContent> {
  const kept = await find(tx, unit, itemId)
  if (kept === undefined || kept.ended_at !== null) return {}
  const key = await findDataKey(tx, keys, unit, kept.key_id)
  return key === undefined ? {} : (unveil(key.bytes, placeOf(unit, itemId), kept.ciphertext) as ItemContent)
}

/** Leaves nothing of them, where a text that names nobody else took the place of one that did. */
export async function emptyThirdParties(
  tx: Handle,
  keys: KeyEncryption,
  { unit, itemId }: OfItem,
): Promise<void> {
  const kept = await find(tx, unit, itemId)
  if (kept === undefined || kept.ended_at !== null) return
  const key = await getDataKey(tx, keys, unit, kept.key_id)
  await tx
    .updateTable('item_third_parties')
    .set({ ciphertext: conceal(key.bytes, placeOf(unit, itemId), {}), variants: [] })
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .execute()
}

/** Items whose other people are kept no longer, in order of id; for the reach `clock`. */
export async function listThirdPartiesEnded(
  tx: Handle,
  day: string,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('item_third_parties')
    .select(['unit_id as unit', 'item_id as id'])
    .where('ended_at', 'is', null)
    .where('ends_on', '<', day)
    .where((row) => (after === undefined ? row.lit(true) : row('item_id', '>', after)))
    .orderBy('item_id')
    .limit(limit)
    .execute()
}

/**
 * Ends them: what opens them is destroyed unread, before the change is for good, so that a crash leaves what the next
 * attempt needs. @returns the holder of the item; undefined when there was nothing to end
 */
export async function endThirdParties(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  destroy: ErasableKeyEncryption['destroy'],
  at: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ holder: string; key_id: string; wrapped: Uint8Array }>`
    select * from end_third_parties(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz)`.execute(tx)
  for (const { key_id, wrapped } of rows) await destroy(wrapped, contextOf(unit, key_id))
  return rows[0]?.holder
}

function find(tx: Handle, unit: string, itemId: string) {
  return tx
    .selectFrom('item_third_parties')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .executeTakeFirst()
}

function placeOf(unit: string, id: string): Place {
  return { unit, table: 'item_third_parties', id, field: 'content' }
}
