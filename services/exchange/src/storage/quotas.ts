import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import {
  countedSince,
  type DayCount,
  dayOf,
  type Quota,
  QuotaSpent,
  secondsUntilFree,
} from '../domain/asking/quota.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Handle } from './as-caller.ts'
import type { QuotaRow } from './tables/seal.ts'

/** Quotas of the units of a caller. */
export const quotaRepository = (tx: Handle, units: readonly string[]) => ({
  /** @returns whether the agency had none in this unit before. */
  async insert(quota: Quota): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('request_quota')
      .values({
        ...{ unit_id: quota.unit, id: quota.id, agency: quota.agency, most: quota.most },
        ...{ per_days: quota.perDays, set_by: quota.setBy, set_at: quota.setAt, version: quota.version },
      })
      .onConflict((conflict) => conflict.columns(['unit_id', 'agency']).doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  },

  /** @throws NotFound */
  async get(id: string): Promise<Quota> {
    const row = await tx
      .selectFrom('request_quota')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toQuota(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Quota[]> {
    const rows = await tx
      .selectFrom('request_quota')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toQuota)
  },
})

/**
 * Counts one ask of an agency in a unit, whatever will come of it; where no quota is set, nothing is counted. Of two at
 * once the second waits for the first, so that a quota is never passed.
 * @throws QuotaSpent when the agency asked as often as it may; then this ask is not counted.
 */
export async function countAsk(tx: Handle, unit: string, agency: string, now: Date): Promise<void> {
  const row = await tx
    .selectFrom('request_quota')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('agency', '=', agency)
    .executeTakeFirst()
  if (row === undefined) return
  const quota = toQuota(row)
  const today = dayOf(now.getTime())
  await tx
    .insertInto('ask_count')
    .values({ unit_id: unit, agency, day: today, asked: 1 })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'agency', 'day']).doUpdateSet({ asked: sql`ask_count.asked + 1` }),
    )
    .execute()
  const counts = await tx
    .selectFrom('ask_count')
    .select([sql<string>`day::text`.as('day'), 'asked'])
    .where('unit_id', '=', unit)
    .where('agency', '=', agency)
    .where('day', '>=', countedSince(quota, now))
    .execute()
  const before = counts.map(({ day, asked }): DayCount => ({ day, asked: day === today ? asked - 1 : asked }))
  const wait = secondsUntilFree(quota, before, now)
  if (wait > 0) throw new QuotaSpent(wait)
}

function toQuota(row: QuotaRow): Quota {
  return {
    unit: row.unit_id,
    id: row.id,
    agency: row.agency,
    most: row.most,
    perDays: row.per_days,
    setBy: row.set_by,
    setAt: row.set_at,
    version: Number(row.version),
  }
}
