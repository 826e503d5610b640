import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { findDisclosuresOf } from '../../storage/disclosures.ts'
import type { Intent } from '../../storage/intents.ts'
import { findRequestRow, toRequest } from '../../storage/requests.ts'
import { finish, type Reaches, receiptOf } from './finish.ts'

/**
 * Records what a holder gives. Nothing is revealed here: the holder knows it, and recipients read it afterwards, each
 * reading with an entry of its own. Without this receipt the disclosure exists for nobody.
 */
export async function recordGift(deps: Deps, actor: Actor, intent: Intent, reaches?: Reaches) {
  const recorded = await deps.ledger.record(intent.recordable)
  const request = await asCaller(deps.db, sightOf(actor), async (tx) => {
    const disclosures = await findDisclosuresOf(tx, intent.unit, intent.id)
    await finish(deps, tx, actor, intent, recorded, disclosures, reaches)
    if (intent.plan.requestId === undefined) return undefined
    const row = await findRequestRow(tx, [intent.unit], intent.plan.requestId)
    return row && toRequest(row, await getDataKey(tx, deps.keyEncryption, row.unit_id, row.key_id))
  })
  return { receipt: receiptOf(recorded, intent.recordable.entry), request }
}
