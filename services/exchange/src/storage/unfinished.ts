import type { Handle } from './as-caller.ts'

/** An intent without a receipt: a crash came before its record, or between that and its outcome. */
export interface Unfinished {
  readonly unit: string
  readonly id: string
  readonly professional: string
  readonly entryId: string
  readonly entry: Uint8Array
}

/** Those decided before a moment that nobody has looked at yet, the oldest first; for the reach `service`. */
export async function listUnfinished(
  tx: Handle,
  before: Date,
  limit: number,
): Promise<readonly Unfinished[]> {
  const rows = await tx
    .selectFrom('intent')
    .select(['unit_id', 'id', 'professional', 'entry_id', 'entry'])
    .where('entry_index', 'is', null)
    .where('swept', 'is', null)
    .where('decided_at', '<', before.toISOString())
    .orderBy('decided_at')
    .limit(limit)
    .execute()
  return rows.map(({ unit_id: unit, id, professional, entry_id: entryId, entry }) => ({
    ...{ unit, id, professional, entryId, entry },
  }))
}

/** @returns whether it was still without an end: not when its call came through after all. */
export async function markSwept(
  tx: Handle,
  { unit, id }: Unfinished,
  swept: 'aborted' | 'unrecorded',
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('intent')
    .set({ swept })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('entry_index', 'is', null)
    .where('swept', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
