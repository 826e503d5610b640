import type { Ground } from '@casebridge/policy'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Handle } from './as-caller.ts'

/** What an emergency passed over, for a reviewer to look at within 72 hours. */
export interface Review {
  readonly unit: string
  readonly id: string
  readonly disclosureId: string
  /** Codes of the gaps. */
  readonly flags: readonly Ground[]
  readonly openedAt: string
  readonly dueAt: string
}

/** Reviews of the units of a caller whose sight reaches them. */
export const reviewRepository = (tx: Handle, units: readonly string[]) => ({
  /** Those not done yet, the most urgent first, one beyond the limit. */
  async listDue({ after, limit }: PageRequest): Promise<readonly Review[]> {
    const [dueAt, id] = after?.split(' ') ?? []
    const rows = await tx
      .selectFrom('review')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('closed_at', 'is', null)
      .where((row) =>
        dueAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(due_at, id) > (${dueAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('due_at')
      .orderBy('id')
      .limit(limit + 1)
      .execute()
    return rows.map((row) => ({
      unit: row.unit_id,
      id: row.id,
      disclosureId: row.disclosure_id,
      flags: row.flags as Ground[],
      openedAt: row.opened_at,
      dueAt: row.due_at,
    }))
  },
})

/** The place of a review in that order. */
export function placeOf({ dueAt, id }: Review): string {
  return `${dueAt} ${id}`
}
