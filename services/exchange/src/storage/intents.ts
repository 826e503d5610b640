import { Conflict, type Recordable } from '@casebridge/service'
import { sql } from 'kysely'
import type { Plan } from '../domain/disclosure/plan.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { IntentRow } from './tables.ts'

/** What will be recorded and told, stored before either happens. */
export interface Intent {
  readonly unit: string
  readonly id: string
  readonly professional: string
  readonly idempotencyKey: string
  readonly bodyHash: Uint8Array
  readonly keyId: string
  readonly recordable: Recordable
  readonly plan: Plan
  /** Coded facts of every decision in the plan, for replay. */
  readonly facts: unknown
  readonly engine: string
  readonly bundle: string
  readonly registry: string
  /** RFC 3339 UTC. */
  readonly decidedAt: string
}

/** The stored intent of this caller and key, in whichever of the units it was. Its texts are still encrypted. */
export function findIntentRow(
  tx: Handle,
  units: readonly string[],
  professional: string,
  key: string,
): Promise<IntentRow | undefined> {
  return tx
    .selectFrom('intent')
    .selectAll()
    .where('unit_id', 'in', units)
    .where('professional', '=', professional)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
}

/** An intent of this caller, or one under which something was made known to this caller. */
export function findIntentRowById(tx: Handle, unit: string, id: string): Promise<IntentRow | undefined> {
  return tx
    .selectFrom('intent')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Opens a stored intent with its case's data key. */
export function toIntent(row: IntentRow, key: DataKey): Intent {
  const open = (field: string, bytes: Uint8Array) =>
    unveil(key.bytes, placeOf(row.unit_id, row.id, field), bytes)
  const detail = open('detail', row.detail) as Pick<Recordable, 'actor' | 'person'>
  return {
    unit: row.unit_id,
    id: row.id,
    professional: row.professional,
    idempotencyKey: row.idempotency_key,
    bodyHash: row.body_hash,
    keyId: row.key_id,
    recordable: { entryId: row.entry_id, entry: row.entry, ...detail },
    plan: open('outcome', row.outcome) as Plan,
    facts: open('facts', row.facts),
    engine: row.engine,
    bundle: row.bundle,
    registry: row.registry,
    decidedAt: row.decided_at,
  }
}

/** @throws a unique violation when the same caller and key are already stored. */
export async function insertIntent(tx: Handle, intent: Intent, key: DataKey): Promise<void> {
  const hide = (field: string, value: unknown) =>
    conceal(key.bytes, placeOf(intent.unit, intent.id, field), value)
  const { entryId, entry, actor, person } = intent.recordable
  await tx
    .insertInto('intent')
    .values({
      unit_id: intent.unit,
      id: intent.id,
      professional: intent.professional,
      idempotency_key: intent.idempotencyKey,
      body_hash: intent.bodyHash,
      entry_id: entryId,
      entry,
      key_id: key.id,
      outcome: hide('outcome', intent.plan),
      detail: hide('detail', { actor, person }),
      facts: hide('facts', intent.facts),
      engine: intent.engine,
      bundle: intent.bundle,
      registry: intent.registry,
      decided_at: intent.decidedAt,
      entry_index: null,
      proof: null,
      swept: null,
    })
    .execute()
}

/**
 * Keeps the receipt: from now on what the intent permits may be read by its recipients.
 * @returns whether this was the first time; a retry finds the receipt there.
 * @throws Conflict when the intent was given up: the ledger says that nothing left, and nothing does.
 */
export async function saveReceipt(
  tx: Handle,
  unit: string,
  id: string,
  index: number,
  proof: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('intent')
    .set({ entry_index: index, proof })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('entry_index', 'is', null)
    .where(sql<boolean>`swept is distinct from 'aborted'`)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  const { entry_index } = await tx
    .selectFrom('intent')
    .select('entry_index')
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (entry_index === null) throw new Conflict('too-late', TOO_LATE)
  return false
}

/** What the sender of a call is told whose intent was given up. */
export const TOO_LATE =
  'This was decided a while ago and did not come through; send it again under a new Idempotency-Key.'

/** Where it is kept who acted, why and about whom. */
export function placeOfDetail(unit: string, id: string): Place {
  return placeOf(unit, id, 'detail')
}

function placeOf(unit: string, id: string, field: string): Place {
  return { unit, table: 'intent', id, field }
}
