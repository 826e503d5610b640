import type { Purpose } from '@casebridge/policy'
import { v7 as newId } from 'uuid'
import type { ItemRecords } from '../domain/disclosure/outside.ts'
import type { ItemContent } from '../domain/disclosure/reveal.ts'
import type { Item } from '../domain/disclosure/situation.ts'
import { conceal } from '../domain/texts.ts'
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

/** Consent or informing on which the giving of an item that is on no case rests; recorded by its holder's side (P11). */
export interface OutsideEvidence {
  readonly kind: 'consent' | 'informed'
  readonly on: string
  readonly how: string
  readonly purpose: Purpose
  readonly recipient: string
}

/** Keeps evidence of an item that is on no case, for one recipient and one purpose. */
export async function insertOutsideEvidence(
  tx: Handle,
  unit: string,
  item: Item,
  key: DataKey,
  evidence: OutsideEvidence,
  now: Date,
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('evidence')
    .values({
      unit_id: unit,
      id,
      case_id: null,
      item_id: item.id,
      kind: evidence.kind,
      given_on: evidence.on,
      how: conceal(key.bytes, { unit, table: 'evidence', id, field: 'how' }, evidence.how),
      agency: item.holder,
      recorded_by: item.author,
      categories: [item.category],
      purposes: [evidence.purpose],
      recipients: [evidence.recipient],
      recorded_at: now.toISOString(),
      withdrawn_at: null,
      withdrawal_reason: null,
    })
    .execute()
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
