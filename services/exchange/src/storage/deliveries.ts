import type { PageRequest } from '../domain/casework/paging.ts'
import type { Delivery, DeliveryState } from '../domain/disclosure/delivery.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { Envelope } from './envelopes.ts'
import type { DeliveryRow } from './tables/seal.ts'
import type { IntentRow } from './tables.ts'

/** Makes deliveries due, in the transaction of their disclosures: they are there for nobody before these are recorded. */
export async function insertDeliveries(tx: Handle, deliveries: readonly Delivery[]): Promise<void> {
  if (deliveries.length === 0) return
  const rows = deliveries.map(({ unit, disclosureId, state, dueAt }) => ({
    ...{ unit_id: unit, disclosure_id: disclosureId, state, due_at: dueAt },
    ...{ delivered_at: null, envelope: null },
  }))
  await tx.insertInto('delivery').values(rows).execute()
}

/** Undefined for a disclosure that this caller may not know of, and for one whose content is kept here. */
export async function findDelivery(
  tx: Handle,
  unit: string,
  disclosureId: string,
): Promise<Delivery | undefined> {
  const row = await rowOf(tx, unit, disclosureId)
  return row && toDelivery(row)
}

/** What was handed in for its recipient, still closed. */
export async function findDelivered(
  tx: Handle,
  unit: string,
  disclosureId: string,
  key: DataKey,
): Promise<Envelope | undefined> {
  const row = await rowOf(tx, unit, disclosureId)
  if (!row?.envelope) return undefined
  return unveil(key.bytes, placeOf(unit, disclosureId), row.envelope) as Envelope
}

/** @returns whether it was still to be delivered. */
export async function setDelivered(
  tx: Handle,
  { unit, disclosureId }: Delivery,
  at: Date,
  key: DataKey,
  envelope: Envelope | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('delivery')
    .set({
      state: 'delivered',
      delivered_at: at.toISOString(),
      envelope: envelope ? conceal(key.bytes, placeOf(unit, disclosureId), envelope) : null,
    })
    .where('unit_id', '=', unit)
    .where('disclosure_id', '=', disclosureId)
    .where('state', '=', 'permitted')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A delivery to be made, with the entry that was recorded before it. */
export interface DueDelivery
  extends Delivery,
    Pick<IntentRow, 'entry_id' | 'entry' | 'entry_index' | 'proof'> {
  readonly itemId: string
  readonly recipient: string
  readonly purpose: string
  readonly variant: string
}

/** What an agency has to deliver and was recorded, newest first, one beyond the limit. */
export async function listDueDeliveries(
  tx: Handle,
  units: readonly string[],
  holder: string,
  { after, limit }: PageRequest,
): Promise<readonly DueDelivery[]> {
  const rows = await tx
    .selectFrom('delivery as y')
    .innerJoin('disclosure as d', (join) =>
      join.onRef('d.unit_id', '=', 'y.unit_id').onRef('d.id', '=', 'y.disclosure_id'),
    )
    .innerJoin('intent as n', (join) =>
      join.onRef('n.unit_id', '=', 'd.unit_id').onRef('n.id', '=', 'd.intent_id'),
    )
    .selectAll('y')
    .select(['d.item_id as itemId', 'd.recipient', 'd.purpose', 'd.variant'])
    .select(['n.entry_id', 'n.entry', 'n.entry_index', 'n.proof'])
    .where('y.unit_id', 'in', units)
    .where('d.holder', '=', holder)
    .where('y.state', '=', 'permitted')
    .where('d.recalled_at', 'is', null)
    .where('d.suspended_at', 'is', null)
    .where('n.entry_index', 'is not', null)
    .where((row) => (after === undefined ? row.lit(true) : row('y.disclosure_id', '<', after)))
    .orderBy('y.disclosure_id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map((row) => ({ ...row, ...toDelivery(row) }))
}

/** Deliveries that nobody made in time, in order of id; for the reach `clock`. */
export async function listLapsing(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('delivery')
    .select(['unit_id as unit', 'disclosure_id as id'])
    .where('state', '=', 'permitted')
    .where('due_at', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('disclosure_id', '>', after)))
    .orderBy('disclosure_id')
    .limit(limit)
    .execute()
}

/** @returns whether it was still to be delivered, and overdue. */
export async function lapseDelivery(tx: Handle, unit: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('delivery')
    .set({ state: 'lapsed' })
    .where('unit_id', '=', unit)
    .where('disclosure_id', '=', id)
    .where('state', '=', 'permitted')
    .where('due_at', '<=', now.toISOString())
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function rowOf(tx: Handle, unit: string, disclosureId: string): Promise<DeliveryRow | undefined> {
  return tx
    .selectFrom('delivery')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('disclosure_id', '=', disclosureId)
    .executeTakeFirst()
}

function toDelivery(row: DeliveryRow): Delivery {
  return {
    unit: row.unit_id,
    disclosureId: row.disclosure_id,
    state: row.state as DeliveryState,
    dueAt: row.due_at,
    deliveredAt: row.delivered_at,
  }
}

function placeOf(unit: string, id: string): Place {
  return { unit, table: 'delivery', id, field: 'envelope' }
}
