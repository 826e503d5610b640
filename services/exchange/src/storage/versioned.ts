import { PreconditionFailed } from '@casebridge/service'
import type { Transaction } from 'kysely'
import type { Handle } from './as-caller.ts'
import type { ExchangeTables } from './tables.ts'

/** Which row, as it was read. */
interface Versioned {
  readonly unit: string
  readonly id: string
  readonly version: number
}

interface VersionedRow {
  unit_id: string
  id: string
  version: number
}

/** Tables whose rows several people edit. */
type VersionedTable = {
  [Table in keyof ExchangeTables]: ExchangeTables[Table] extends VersionedRow ? Table : never
}[keyof ExchangeTables]

/**
 * Changes a row that is still the version that was read, and makes it the next one. Of two at once the second waits
 * here for the first, and is refused: nobody overwrites what they have not seen.
 *
 * @returns the new version @throws PreconditionFailed when somebody changed it meanwhile, or it is out of sight.
 */
export async function versioned<Table extends VersionedTable>(
  tx: Handle,
  table: Table,
  { unit, id, version }: Versioned,
  changes: Partial<Omit<ExchangeTables[Table], keyof VersionedRow>>,
): Promise<number> {
  const next = version + 1
  // Of every such table only what they share is said here; `changes` fit the table that was named.
  const { numUpdatedRows } = await (tx as unknown as Transaction<{ [table: string]: VersionedRow }>)
    .updateTable(table as string)
    .set({ ...changes, version: next })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new PreconditionFailed()
  return next
}
