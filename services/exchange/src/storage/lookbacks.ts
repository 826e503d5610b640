import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { LookBack, LookBackTime } from '../domain/plan/look-back.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { LookBackRow } from './tables/plan.ts'

/** What was found when one looked back at the support of a case. */
export const lookBackRepository = (tx: Handle, { unit, id: caseId }: Pick<CaseFile, 'unit' | 'id'>) => ({
  async list(): Promise<readonly LookBack[]> {
    const rows = await tx
      .selectFrom('lookback')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .orderBy('id')
      .execute()
    return rows.map(toLookBack)
  },

  /** With their encrypted notes, newest first, one beyond the limit. */
  async page({ after, limit }: PageRequest): Promise<readonly { one: LookBack; note: Uint8Array }[]> {
    const rows = await tx
      .selectFrom('lookback')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map((row) => ({ one: toLookBack(row), note: row.note }))
  },

  /** @returns whether it was kept: not when somebody looked back at the same time before. */
  async insert(one: LookBack, key: DataKey, note: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('lookback')
      .values({
        ...{ unit_id: unit, id: one.id, case_id: caseId, at: one.at, by: one.by, finding: one.finding },
        ...{ months: one.months, consent_id: one.consentId },
        note: conceal(key.bytes, placeOfNote(one), note),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  },
})

/** When a country looks back at a case that was closed on a day, earliest first; none where it has no rule for it. */
export async function listTimes(
  tx: Handle,
  { jurisdiction, minor, closedAt }: Pick<CaseFile, 'jurisdiction' | 'minor' | 'closedAt'>,
): Promise<readonly LookBackTime[]> {
  if (closedAt === null) return []
  const day = closedAt.slice(0, 10)
  const rows = await tx
    .selectFrom('lookback_rule')
    .selectAll()
    .where('jurisdiction', '=', jurisdiction)
    .where('minor', '=', minor)
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_until', 'is', null), row('valid_until', '>', day)]))
    .execute()
  const times = rows.map(({ months, opens_after: opensAfter }) => ({
    months: months as LookBackTime['months'],
    opensAfter,
  }))
  return times.toSorted((one, other) => one.opensAfter - other.opensAfter)
}

export function placeOfNote({ unit, id }: Pick<LookBack, 'unit' | 'id'>): Place {
  return { unit, table: 'lookback', id, field: 'note' }
}

function toLookBack(row: LookBackRow): LookBack {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, at: row.at, by: row.by },
    ...{ consentId: row.consent_id, finding: row.finding as LookBack['finding'] },
    months: row.months as LookBack['months'],
  }
}
