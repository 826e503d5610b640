import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { NewSecrecyDecision, SecrecyDecision } from '../domain/casework/secrecy.ts'
import type { Handle } from './as-caller.ts'

/** Secrecy holders' signed decisions on one case, as far as this caller made them or is named in them. */
export const secrecyRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /** Whether the holder of the item named this professional in a decision. */
  async isNamed(itemId: string, professional: string): Promise<boolean> {
    const row = await tx
      .selectFrom('secrecy_decision')
      .select('id')
      .where('unit_id', '=', unit)
      .where('item_id', '=', itemId)
      .where(sql<boolean>`${professional} = any (recipients)`)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  async insert(
    decision: SecrecyDecision,
    by: Actor,
    { signature, envelope }: NewSecrecyDecision,
  ): Promise<void> {
    await tx
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
      })
      .execute()
  },
})
