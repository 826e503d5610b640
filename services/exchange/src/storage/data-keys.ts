import {
  type ErasableKeyEncryption,
  type KeyEncryption,
  KeyErased,
  NotFound,
  newDataKey,
} from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Handle } from './as-caller.ts'

export interface DataKey {
  readonly id: string
  readonly bytes: Uint8Array
}

/**
 * Makes a data key, wrapped by the unit's key-encryption key: one for each case, and one for each thing that is kept
 * without a case, such as a warning, so that each can be emptied alone.
 * @param subject whose texts it opens: what an erasure of that person finds it by
 * @param id where it must be known before, as of a claim for what it will open
 */
export async function createDataKey(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  subject: string | null,
  at: Date,
  id: string = newId(),
): Promise<DataKey> {
  const bytes = newDataKey()
  const wrapped = await keys.wrap(bytes, contextOf(unit, id))
  await tx
    .insertInto('data_key')
    .values({ unit_id: unit, id, wrapped, created_at: at.toISOString(), destroyed_at: null })
    .execute()
  if (subject !== null)
    await tx.insertInto('key_subject').values({ unit_id: unit, key_id: id, subject }).execute()
  return { id, bytes }
}

/** @throws NotFound when the key was destroyed, or is of a unit the caller is not in: what it opened is not there. */
export async function getDataKey(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  id: string,
): Promise<DataKey> {
  const row = await tx
    .selectFrom('data_key')
    .select('wrapped')
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  try {
    return { id, bytes: await keys.unwrap(row.wrapped, contextOf(unit, id)) }
  } catch (error) {
    // An erasure has begun, and goes on.
    if (error instanceof KeyErased) throw new NotFound()
    throw error
  }
}

/** The keys of these rows that can be opened, by id; one that was destroyed is left out. */
export async function findDataKeys(
  tx: Handle,
  keys: KeyEncryption,
  rows: readonly { readonly unit_id: string; readonly key_id: string }[],
): Promise<ReadonlyMap<string, DataKey>> {
  if (rows.length === 0) return new Map()
  const wrapped = await tx
    .selectFrom('data_key')
    .select(['unit_id', 'id', 'wrapped'])
    .where('unit_id', 'in', [...new Set(rows.map((row) => row.unit_id))])
    .where('id', 'in', [...new Set(rows.map((row) => row.key_id))])
    .where('destroyed_at', 'is', null)
    .execute()
  const found = new Map<string, DataKey>()
  for (const row of wrapped) {
    try {
      const bytes = await keys.unwrap(row.wrapped, contextOf(row.unit_id, row.id))
      found.set(row.id, { id: row.id, bytes })
    } catch (error) {
      if (!(error instanceof KeyErased)) throw error
    }
  }
  return found
}

/**
 * Destroys what opens a key, in backups of the database too; what it opened is not there from then on. Whoever may read
 * the key calls it, for what is theirs to take back.
 */
export async function destroyDataKey(
  tx: Handle,
  keys: ErasableKeyEncryption,
  unit: string,
  id: string,
): Promise<void> {
  const row = await tx
    .selectFrom('data_key')
    .select('wrapped')
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst()
  if (row !== undefined) await keys.destroy(row.wrapped, contextOf(unit, id))
}

/** As `getDataKey`; undefined when the key was destroyed. */
export async function findDataKey(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  id: string,
): Promise<DataKey | undefined> {
  try {
    return await getDataKey(tx, keys, unit, id)
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}

/** To what the wrapped key of a case is bound. */
export function contextOf(unit: string, id: string): string {
  return `${unit}|${id}`
}
