import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Erasure, ErasureGround, ErasureState } from '../domain/erasure/erasure.ts'
import type { Handle } from './as-caller.ts'
import type { ErasureRow } from './tables.ts'

/** Erasures of a reviewer's units. */
export const erasureRepository = (tx: Handle, units: readonly string[]) => ({
  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Erasure[]> {
    const [requestedAt, id] = after?.split(' ') ?? []
    const rows = await tx
      .selectFrom('erasure')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) =>
        requestedAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(requested_at, id) < (${requestedAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toErasure)
  },

  async find(id: string): Promise<Erasure | undefined> {
    const row = await tx
      .selectFrom('erasure')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toErasure(row)
  },

  async insert(erasure: Erasure): Promise<void> {
    await tx
      .insertInto('erasure')
      .values({
        unit_id: erasure.unit,
        id: erasure.id,
        transaction_id: erasure.transactionId,
        subject: erasure.subject,
        ground: erasure.ground,
        state: erasure.state,
        requested_by: erasure.requestedBy.professional,
        requested_agency: erasure.requestedBy.agency,
        requested_at: erasure.requestedAt,
        detail: null,
      })
      .execute()
  },

  /** @returns whether it still waited for it. */
  async confirm({ unit, id, confirmedBy, confirmedAt, erasesAt }: Erasure): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('erasure')
      .set({
        state: 'confirmed',
        confirmed_by: confirmedBy?.professional ?? null,
        confirmed_agency: confirmedBy?.agency ?? null,
        confirmed_at: confirmedAt,
        erases_at: erasesAt,
      })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', 'requested')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Forgets the person. @returns whether it had not begun. */
  async withdraw({ unit, id }: Erasure, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('erasure')
      .set({ state: 'withdrawn', subject: null, ended_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', 'in', ['requested', 'confirmed'])
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** Whether a case about this person is open in any unit: yes or no, and nothing else. */
export async function hasOpenCase(tx: Handle, subject: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select has_open_case(${subject}) as open`.execute(tx)
  return rows[0]?.open ?? false
}

/** The place of an erasure in its list. */
export function placeOf({ requestedAt, id }: Erasure): string {
  return `${requestedAt} ${id}`
}

export function toErasure(row: ErasureRow): Erasure {
  return {
    unit: row.unit_id,
    id: row.id,
    transactionId: row.transaction_id,
    subject: row.subject,
    ground: row.ground as ErasureGround,
    state: row.state as ErasureState,
    requestedBy: { professional: row.requested_by, agency: row.requested_agency },
    requestedAt: row.requested_at,
    confirmedBy:
      row.confirmed_by === null || row.confirmed_agency === null
        ? null
        : { professional: row.confirmed_by, agency: row.confirmed_agency },
    confirmedAt: row.confirmed_at,
    erasesAt: row.erases_at,
    endedAt: row.ended_at,
    entryId: row.entry_id,
  }
}
