import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Due } from '../domain/keep-clocks.ts'
import type { SignalState } from '../domain/signals/signal.ts'
import type { Handle } from './as-caller.ts'
import { contextOf } from './data-keys.ts'

/** A signal whose time has come, locked until the transaction is over. */
export interface DueSignal {
  readonly unit: string
  readonly id: string
  readonly intakeAgency: string
  readonly state: SignalState
}

/** Signals whose texts are to be erased, in order of id; for the reach `clock`. */
export function listDueSignals(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly Due[]> {
  return tx
    .selectFrom('signal_triage')
    .select(['unit_id as unit', 'id'])
    .where('erased_at', 'is', null)
    .where('erases_at', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Undefined when it is not due any more: another replica was faster, or the intake took its decision back. */
export async function lockDueSignal(
  tx: Handle,
  { unit, id }: Due,
  now: Date,
): Promise<DueSignal | undefined> {
  const row = await tx
    .selectFrom('signal_triage as t')
    .innerJoin('signal as s', (join) => join.onRef('s.unit_id', '=', 't.unit_id').onRef('s.id', '=', 't.id'))
    .select(['t.unit_id', 't.id', 's.intake_agency', 't.state'])
    .where('t.unit_id', '=', unit)
    .where('t.id', '=', id)
    .where('t.erased_at', 'is', null)
    .where('t.erases_at', '<=', now.toISOString())
    .forUpdate('t')
    .executeTakeFirst()
  return row && { unit, id, intakeAgency: row.intake_agency, state: row.state as SignalState }
}

/**
 * Destroys the key of a signal's texts, and with it every copy of them; `destroy` is called before this is for good, so
 * that a crash leaves what the next attempt needs.
 */
export async function emptySignal(
  tx: Handle,
  { unit, id }: DueSignal,
  next: SignalState,
  destroy: (wrapped: Uint8Array, context: string) => Promise<void>,
  at: Date,
): Promise<void> {
  const { rows } = await sql<{ unit_id: string; key_id: string; wrapped: Uint8Array }>`
    select * from empty_signal(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz)`.execute(tx)
  for (const { unit_id, key_id, wrapped } of rows) await destroy(wrapped, contextOf(unit_id, key_id))
  await tx
    .updateTable('signal_triage')
    .set({ state: next, erased_at: at.toISOString(), reason: null })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .execute()
}
