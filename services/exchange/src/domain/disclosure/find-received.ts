import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { findKeepable } from '../../storage/disclosures.ts'
import { findItemRows, toItem } from '../../storage/item-rows.ts'
import type { Received } from '../casework/received.ts'
import { anyStands } from './standing.ts'

/**
 * What this actor was told under a disclosure, aloud or in writing, as long as it stands. Undefined for one to somebody
 * else, one that was taken back, and an id that is none: alike.
 */
export async function findReceived(
  tx: Handle,
  { professional }: Actor,
  unit: string,
  id: string,
  now: Date,
): Promise<Received | undefined> {
  const disclosure = await findKeepable(tx, unit, id)
  if (disclosure?.recipient !== professional.id || disclosure.recalledAt !== null) return undefined
  if (!(await anyStands(tx, professional.units, [disclosure], now))) return undefined
  const [row] = await findItemRows(tx, unit, [disclosure.itemId])
  return row && { disclosure, item: toItem(row) }
}
