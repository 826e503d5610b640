import type { CaseFile } from '../domain/casework/case-file.ts'
import type { LookBack } from '../domain/plan/look-back.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'

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
    return rows.map((row) => ({
      ...{ unit, id: row.id, caseId, at: row.at, by: row.by, consentId: row.consent_id },
      finding: row.finding as LookBack['finding'],
      months: row.months as LookBack['months'],
    }))
  },

  /** @returns whether it was kept: not when somebody looked back at the same time before. */
  async insert(one: LookBack, key: DataKey, note: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('lookback')
      .values({
        ...{ unit_id: unit, id: one.id, case_id: caseId, at: one.at, by: one.by, finding: one.finding },
        ...{ months: one.months, consent_id: one.consentId },
        note: conceal(key.bytes, { unit, table: 'lookback', id: one.id, field: 'note' }, note),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  },
})
