import type { Handle } from './as-caller.ts'
import type { Disclosure } from './disclosures.ts'

/** Notes that a recipient read these, under the ledger entry that says so. */
export async function insertReadings(
  tx: Handle,
  disclosures: readonly Disclosure[],
  entryId: string,
  at: Date,
): Promise<void> {
  if (disclosures.length === 0) return
  const rows = disclosures.map(({ unit, id }) => ({
    unit_id: unit,
    disclosure_id: id,
    entry_id: entryId,
    read_at: at.toISOString(),
  }))
  await tx.insertInto('reading').values(rows).execute()
}

/** How often each of these was read by its recipient. */
export async function countReadings(
  tx: Handle,
  units: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('reading')
    .select((eb) => ['disclosure_id', eb.fn.countAll<number>().as('times')])
    .where('unit_id', 'in', units)
    .where('disclosure_id', 'in', ids)
    .groupBy('disclosure_id')
    .execute()
  return new Map(rows.map(({ disclosure_id, times }) => [disclosure_id, Number(times)]))
}
