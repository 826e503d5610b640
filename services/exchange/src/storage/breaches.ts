import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Breach } from '../domain/mistakes/breach.ts'
import type { Handle } from './as-caller.ts'
import type { BreachRow } from './tables/mistakes.ts'

export async function insertBreach(tx: Handle, one: Breach): Promise<void> {
  await tx
    .insertInto('breach')
    .values({
      ...{ unit_id: one.unit, id: one.id, mistake_id: one.mistakeId, agency: one.agency, state: one.state },
      ...{ discovered_at: one.discoveredAt, due_at: one.dueAt, overdue_at: one.overdueAt, key_id: one.keyId },
      ...{ assessed_by: null, assessed_at: null, assessment: null, notified_at: null, version: one.version },
    })
    .execute()
}

/** The register of breaches of a reviewer's units. */
export const breachRepository = (tx: Handle, units: readonly string[]) => ({
  /** With what was assessed, still encrypted. @throws NotFound */
  async getRow(id: string): Promise<BreachRow> {
    const row = await tx
      .selectFrom('breach')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return row
  },

  /** The soonest due first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Breach[]> {
    const [dueAt, id] = after?.split(' ') ?? []
    const rows = await tx
      .selectFrom('breach')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) =>
        dueAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(due_at, id) > (${dueAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('due_at')
      .orderBy('id')
      .limit(limit + 1)
      .execute()
    return rows.map(toBreach)
  },
})

/** The place of a breach in that order. */
export function placeOf({ dueAt, id }: Breach): string {
  return `${dueAt} ${id}`
}

/** Those of which the authority should know by now and does not, in order of id; in the reach `clock`. */
export function listOverdue(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('breach')
    .select(['unit_id as unit', 'id'])
    .where('state', 'in', ['open', 'assessed'])
    .where('overdue_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns the breach, when it was this call that marked it; in the reach `clock`. */
export async function markOverdue(
  tx: Handle,
  unit: string,
  id: string,
  now: Date,
): Promise<Breach | undefined> {
  const row = await tx
    .updateTable('breach')
    .set((eb) => ({ overdue_at: now.toISOString(), version: eb('version', '+', 1) }))
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', 'in', ['open', 'assessed'])
    .where('overdue_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  return row && toBreach(row)
}

export function toBreach(row: BreachRow): Breach {
  return {
    ...{ unit: row.unit_id, id: row.id, mistakeId: row.mistake_id, agency: row.agency },
    ...{ state: row.state as Breach['state'], discoveredAt: row.discovered_at, dueAt: row.due_at },
    ...{ overdueAt: row.overdue_at, assessedBy: row.assessed_by, assessedAt: row.assessed_at },
    ...{ notifiedAt: row.notified_at, keyId: row.key_id, version: row.version },
  }
}
