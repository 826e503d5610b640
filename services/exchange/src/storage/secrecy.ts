import type { Purpose, Variant } from '@casebridge/policy'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { NewSecrecyDecision, SecrecyDecision } from '../domain/casework/secrecy.ts'
import type { Signature } from '../domain/casework/signature.ts'
import type { Handle } from './as-caller.ts'
import type { SecrecyDecisionRow } from './tables.ts'

/** Secrecy holders' signed decisions on one case, as far as this caller made them or is named in them and they stand. */
export const secrecyRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /** Whether the holder of the item named this professional in a decision. */
  async isNamed(itemId: string, professional: string): Promise<boolean> {
    const row = await tx
      .selectFrom('secrecy_decision')
      .select('id')
      .where('unit_id', '=', unit)
      .where('item_id', '=', itemId)
      .where(sql<boolean>`${professional} = any (recipients)`)
      .where('withdrawn_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  /** @returns whether it was kept: false when this very signature came before, however close the two came together. */
  async insert(
    decision: SecrecyDecision,
    by: Actor,
    { signature, envelope }: NewSecrecyDecision,
  ): Promise<boolean> {
    const kept = await tx
      .insertInto('secrecy_decision')
      .values({
        unit_id: unit,
        id: decision.id,
        case_id: caseId,
        item_id: decision.itemId,
        session_id: decision.sessionId ?? null,
        professional: by.professional.id,
        agency: by.agency,
        purpose: decision.purpose,
        recipients: [...decision.recipients],
        variant: decision.variant,
        signature: JSON.stringify(signature),
        envelope: envelope === undefined ? null : JSON.stringify(envelope),
        recorded_at: decision.recordedAt,
        withdrawn_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return kept.numInsertedOrUpdatedRows === 1n
  },

  /** What this professional decided with this signature. */
  async findSigned({ value }: Signature, professional: string): Promise<SecrecyDecision | undefined> {
    const row = await tx
      .selectFrom('secrecy_decision')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('professional', '=', professional)
      .where(sql`signature->>'value'`, '=', value)
      .executeTakeFirst()
    return row && toSecrecyDecision(row)
  },

  /** Undefined for a decision that is not one of this professional on this item, whatever else it is. */
  async findOwn(id: string, itemId: string, professional: string): Promise<SecrecyDecision | undefined> {
    const row = await tx
      .selectFrom('secrecy_decision')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('item_id', '=', itemId)
      .where('professional', '=', professional)
      .executeTakeFirst()
    return row && toSecrecyDecision(row)
  },

  /** @returns whether it was not withdrawn before. */
  async withdraw(id: string, at: Date): Promise<boolean> {
    const withdrawn = await tx
      .updateTable('secrecy_decision')
      .set({ withdrawn_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    return withdrawn.numUpdatedRows === 1n
  },
})

function toSecrecyDecision(row: SecrecyDecisionRow): SecrecyDecision {
  return {
    id: row.id,
    itemId: row.item_id,
    purpose: row.purpose as Purpose,
    recipients: row.recipients,
    ...(row.session_id !== null && { sessionId: row.session_id }),
    variant: row.variant as Variant,
    recordedAt: row.recorded_at,
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at }),
  }
}
