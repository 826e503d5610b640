import { type KeyEncryption, newDataKey } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Handle } from './as-caller.ts'

export interface DataKey {
  readonly id: string
  readonly bytes: Uint8Array
}

/** Makes the key of a new case, or of a warning without a case, wrapped by the unit's key-encryption key. */
export async function createDataKey(
  tx: Handle,
  keys: KeyEncryption,
  unit: string,
  at: Date,
): Promise<DataKey> {
  const id = newId()
  const bytes = newDataKey()
  const wrapped = await keys.wrap(bytes, `${unit}|${id}`)
  await tx
    .insertInto('data_key')
    .values({ unit_id: unit, id, wrapped, created_at: at.toISOString(), destroyed_at: null })
    .execute()
  return { id, bytes }
}

/** @throws when the key was destroyed, or is of a unit the caller is not in. */
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
    .executeTakeFirstOrThrow()
  return { id, bytes: await keys.unwrap(row.wrapped, `${unit}|${id}`) }
}
