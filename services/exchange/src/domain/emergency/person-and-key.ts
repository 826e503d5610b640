import { NotFound, type PersonDetail } from '@casebridge/service'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { type DataKey, getDataKey } from '../../storage/data-keys.ts'
import { findIntentRowById, toIntent } from '../../storage/intents.ts'
import type { ReviewedDisclosure } from './review.ts'

/** About whom an emergency was, and the key of its words; neither when the person was erased meanwhile. */
export async function personAndKeyOf(
  deps: Pick<Deps, 'keyEncryption'>,
  tx: Handle,
  { unit, intentId }: ReviewedDisclosure,
): Promise<{ readonly person: PersonDetail | null; readonly key: DataKey | undefined }> {
  const row = await findIntentRowById(tx, unit, intentId)
  if (row === undefined) return { person: null, key: undefined }
  try {
    const key = await getDataKey(tx, deps.keyEncryption, unit, row.key_id)
    return { person: toIntent(row, key).recordable.person?.detail ?? null, key }
  } catch (error) {
    if (error instanceof NotFound) return { person: null, key: undefined }
    throw error
  }
}
