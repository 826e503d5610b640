import type { ItemRecords } from '../domain/disclosure/outside.ts'
import type { ItemContent } from '../domain/disclosure/reveal.ts'
import type { Item } from '../domain/disclosure/situation.ts'
import type { Handle } from './as-caller.ts'
import { insertContent } from './contents.ts'
import type { DataKey } from './data-keys.ts'
import { itemRowOf } from './item-rows.ts'
import { toApproval, toEvidence, toSecrecyDecision } from './situations.ts'

/** Keeps an item that is on no case, under a key of its own. */
export async function insertOutsideItem(
  tx: Handle,
  unit: string,
  item: Item,
  key: DataKey,
  content: ItemContent,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('item')
    .values(itemRowOf(item, unit, null, key.id, now.toISOString()))
    .execute()
  await insertContent(tx, unit, item.id, key, content)
}

/** What an item that is on no case rests on, as far as this caller may know of it. */
export async function recordsOfItem(tx: Handle, unit: string, itemId: string): Promise<ItemRecords> {
  const ofItem = { unit_id: unit, item_id: itemId }
  const evidence = await tx
    .selectFrom('evidence')
    .selectAll()
    .where((eb) => eb.and(ofItem))
    .execute()
  const approvals = await tx
    .selectFrom('approval')
    .selectAll()
    .where((eb) => eb.and(ofItem))
    .where('case_id', 'is', null)
    .execute()
  const secrecy = await tx
    .selectFrom('secrecy_decision')
    .selectAll()
    .where((eb) => eb.and(ofItem))
    .where('case_id', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  return {
    evidence: evidence.map(toEvidence),
    approvals: approvals.map(toApproval),
    secrecy: secrecy.map(toSecrecyDecision),
  }
}
