import type { RegisteredUnit } from '@casebridge/policy'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import type { Intent } from '../../storage/intents.ts'
import { recordsOfItem } from '../../storage/outside-items.ts'
import { type GiftAct, giftIntent } from './gift-intent.ts'
import type { Gift } from './give.ts'
import { type About, situationOfItem } from './outside.ts'
import type { Sharing } from './sharing.ts'

/** One item that is on no case, given to named recipients. */
export interface OutsideGift extends Omit<Gift, 'byName'> {
  readonly unit: RegisteredUnit
  readonly about: About
  readonly sharing: Sharing
  /** Of the item. */
  readonly key: DataKey
}

/**
 * Decides on an item outside any case, as on one of a case, and stores the intent; `recordGift` makes it stand. The
 * item is kept before, in the same transaction. @throws Conflict
 */
export async function giveOutside(
  deps: Deps,
  tx: Handle,
  { unit, about, sharing, key, ...gift }: OutsideGift,
  act: Omit<GiftAct, 'requestId'>,
): Promise<Intent> {
  const records = await recordsOfItem(tx, unit.id, gift.item.id)
  const situation = situationOfItem(unit, gift.item, about, records)
  const sources = { policy: deps.policy(), directory: deps.directory(), situation, sharing, now: deps.now() }
  return giftIntent(tx, key, sources, { ...gift, byName: true }, { ...act, requestId: null })
}
