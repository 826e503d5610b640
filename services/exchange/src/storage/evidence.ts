import type { Category, Purpose } from '@casebridge/policy'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { Evidence } from '../domain/casework/evidence.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { EvidenceRow } from './tables.ts'

/** Evidence of one case: consent, and that the person was informed. */
export const evidenceRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /** Undefined when this agency recorded no such evidence on this case. */
  async find(id: string, agency: string): Promise<Evidence | undefined> {
    const row = await tx
      .selectFrom('evidence')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('case_id', '=', caseId)
      .where('agency', '=', agency)
      .executeTakeFirst()
    return row && toEvidence(row, caseId)
  },

  async insert(evidence: Evidence, key: DataKey, how: string): Promise<void> {
    await tx
      .insertInto('evidence')
      .values({
        unit_id: evidence.unit,
        id: evidence.id,
        case_id: evidence.caseId,
        item_id: null,
        kind: evidence.kind,
        given_on: evidence.on,
        how: hide(key, evidence, 'how', how),
        agency: evidence.agency,
        recorded_by: evidence.recordedBy,
        categories: [...evidence.categories],
        purposes: [...evidence.purposes],
        recipients: evidence.recipients && [...evidence.recipients],
        recorded_at: evidence.recordedAt,
        withdrawn_at: null,
        withdrawal_reason: null,
      })
      .execute()
  },

  /** @returns whether it was not withdrawn before. */
  async withdraw(evidence: Evidence, key: DataKey, reason: string, at: Date): Promise<boolean> {
    const withdrawn = await tx
      .updateTable('evidence')
      .set({
        withdrawn_at: at.toISOString(),
        withdrawal_reason: hide(key, evidence, 'withdrawal_reason', reason),
      })
      .where('unit_id', '=', unit)
      .where('id', '=', evidence.id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    return withdrawn.numUpdatedRows === 1n
  },
})

function hide(key: DataKey, { unit, id }: Evidence, field: string, text: string): Uint8Array {
  return conceal(key.bytes, { unit, table: 'evidence', id, field }, text)
}

function toEvidence(row: EvidenceRow, caseId: string): Evidence {
  return {
    unit: row.unit_id,
    id: row.id,
    caseId,
    kind: row.kind,
    on: row.given_on,
    agency: row.agency,
    recordedBy: row.recorded_by,
    categories: row.categories as Category[],
    purposes: row.purposes as Purpose[],
    recipients: row.recipients,
    recordedAt: row.recorded_at,
    withdrawnAt: row.withdrawn_at,
  }
}

/** Consent that was recorded on a case, as decisions see it; undefined when this caller may not know of it. */
export async function findConsentOf(
  tx: Handle,
  unit: string,
  caseId: string,
  id: string,
): Promise<
  (Pick<Evidence, 'id' | 'agency' | 'categories' | 'recipients'> & { withdrawn: boolean }) | undefined
> {
  const row = await tx
    .selectFrom('evidence')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'consent')
    .executeTakeFirst()
  return row && { ...toEvidence(row, caseId), withdrawn: row.withdrawn_at !== null }
}
