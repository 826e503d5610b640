import { sql } from 'kysely'
import type { Handle } from './as-caller.ts'

/** Who sits on cases of which unit, and until when: what the clocks look through; in the reach `clock`. */
export const seatsInView = (tx: Handle) => ({
  /** Everybody who is on any case, once a unit, in order of professional, beyond one of them. */
  async list(after: string): Promise<readonly { readonly unit: string; readonly professional: string }[]> {
    return tx
      .selectFrom('membership')
      .select(['unit_id as unit', 'professional'])
      .distinct()
      .where('professional', '>', after)
      .orderBy('professional')
      .orderBy('unit_id')
      .execute()
  },

  /** The cases of a unit that somebody is on. */
  async casesOf(unit: string, professional: string): Promise<readonly string[]> {
    const rows = await tx
      .selectFrom('membership')
      .select('case_id')
      .where('unit_id', '=', unit)
      .where('professional', '=', professional)
      .orderBy('case_id')
      .execute()
    return rows.map(({ case_id }) => case_id)
  },

  /** The cases on which a visit is over that nobody ended yet, in order of id. */
  async withVisitsOver(
    now: Date,
    after: string | undefined,
    limit: number,
  ): Promise<readonly { readonly unit: string; readonly id: string }[]> {
    return tx
      .selectFrom('membership')
      .select(['unit_id as unit', 'case_id as id'])
      .distinct()
      .where('until', '<=', now.toISOString())
      .where((row) => (after === undefined ? row.lit(true) : sql<boolean>`case_id > ${after}::uuid`))
      .orderBy('case_id')
      .limit(limit)
      .execute()
  },

  /** Whose visit to a case is over. */
  async visitorsOver(unit: string, caseId: string, now: Date): Promise<readonly string[]> {
    const rows = await tx
      .selectFrom('membership')
      .select('professional')
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('until', '<=', now.toISOString())
      .execute()
    return rows.map(({ professional }) => professional)
  },
})
