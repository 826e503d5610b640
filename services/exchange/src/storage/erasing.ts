import type { Recordable } from '@casebridge/service'
import { sql } from 'kysely'
import type { Erasure } from '../domain/erasure/erasure.ts'
import type { Handle } from './as-caller.ts'
import { contextOf } from './data-keys.ts'
import { toErasure } from './erasures.ts'

/** An erasure that is carried out, and how far it came: each step is noted when it is done. */
export interface Erasing extends Erasure {
  /** What is to be recorded, from its beginning until it is; a retry sends the same bytes. */
  readonly recordable: Recordable | null
  /** When it was emptied here; RFC 3339 UTC. */
  readonly emptiedAt: string | null
}

/** Those whose time has come and those that were cut short, the oldest first; for the reach `erase`. */
export async function listDue(tx: Handle, now: Date, limit: number): Promise<readonly Erasing[]> {
  const rows = await tx
    .selectFrom('erasure')
    .selectAll()
    .where((row) =>
      row.or([
        row('state', '=', 'erasing'),
        row.and([row('state', '=', 'confirmed'), row('erases_at', '<=', now.toISOString())]),
      ]),
    )
    .orderBy('erases_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...toErasure(row),
    recordable:
      row.entry_id === null || row.entry === null
        ? null
        : {
            entryId: row.entry_id,
            entry: row.entry,
            ...(row.detail !== null && { actor: row.detail as NonNullable<Recordable['actor']> }),
          },
    emptiedAt: row.emptied_at,
  }))
}

/** From here on nothing brings it back. @returns whether it was this call that began it. */
export async function begin(
  tx: Handle,
  { unit, id }: Erasure,
  { entryId, entry, actor }: Recordable,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('erasure')
    .set({
      ...{ state: 'erasing', begun_at: at.toISOString(), entry_id: entryId, entry },
      detail: JSON.stringify(actor),
    })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'confirmed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A case was opened meanwhile: the person is forgotten here, and nothing is erased. */
export async function stop(tx: Handle, { unit, id }: Erasure, at: Date): Promise<void> {
  await tx
    .updateTable('erasure')
    .set({ state: 'stopped', subject: null, ended_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'confirmed')
    .execute()
}

export function markRecorded(tx: Handle, erasure: Erasure, at: Date): Promise<unknown> {
  return note(tx, erasure, { recorded_at: at.toISOString(), entry: null, detail: null })
}

/**
 * Empties all that is held about the person; `destroy` is called with each wrapped key before this is for good, so that
 * a crash leaves what the next attempt needs.
 */
export async function empty(
  tx: Handle,
  erasure: Erasure,
  destroy: (wrapped: Uint8Array, context: string) => Promise<void>,
  at: Date,
): Promise<void> {
  const { rows } = await sql<{ unit_id: string; key_id: string; wrapped: Uint8Array }>`
    select * from empty_subject(${erasure.unit}, ${erasure.id}::uuid, ${at.toISOString()}::timestamptz)`.execute(
    tx,
  )
  for (const { unit_id, key_id, wrapped } of rows) await destroy(wrapped, contextOf(unit_id, key_id))
  await note(tx, erasure, { emptied_at: at.toISOString() })
}

/** Done on both sides: who it was about is forgotten. */
export function markDone(tx: Handle, erasure: Erasure, at: Date): Promise<unknown> {
  return note(tx, erasure, { state: 'done', subject: null, ended_at: at.toISOString() })
}

function note(tx: Handle, { unit, id }: Erasure, noted: object): Promise<unknown> {
  return tx
    .updateTable('erasure')
    .set(noted)
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'erasing')
    .execute()
}
