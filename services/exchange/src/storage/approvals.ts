import { sql } from 'kysely'
import type { Approval, NewApproval } from '../domain/casework/approval.ts'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { Handle } from './as-caller.ts'

/** Signed approvals on one case. */
export const approvalRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /**
   * Whether this professional spoke before on the item, for this purpose and session and any of these recipients.
   * Two that race wait for each other until the transaction ends: an approval is asked about, then inserted.
   */
  async isRepeated(
    professional: string,
    { itemId, purpose, sessionId, recipients }: NewApproval,
  ): Promise<boolean> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`approval|${unit}|${itemId}|${professional}`}, 0))`.execute(
      tx,
    )
    const row = await tx
      .selectFrom('approval')
      .select('id')
      .where('unit_id', '=', unit)
      .where('item_id', '=', itemId)
      .where('professional', '=', professional)
      .where('purpose', '=', purpose)
      .where('session_id', 'is not distinct from', sessionId ?? null)
      .where(sql<boolean>`recipients && ${[...recipients]}::text[]`)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  /** Whether this professional asked, on this case and for this purpose, the holder of the item. */
  async hasAsked(professional: string, purpose: string, holder: string): Promise<boolean> {
    const row = await tx
      .selectFrom('request')
      .select('id')
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('asker', '=', professional)
      .where('purpose', '=', purpose)
      .where(sql<boolean>`${holder} = any (holders)`)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  async insert(approval: Approval, professional: string, body: NewApproval): Promise<void> {
    await tx
      .insertInto('approval')
      .values({
        unit_id: unit,
        id: approval.id,
        case_id: caseId,
        item_id: body.itemId,
        session_id: body.sessionId ?? null,
        given_as: body.as,
        professional,
        purpose: body.purpose,
        recipients: [...body.recipients],
        dissent: body.dissent ?? false,
        signature: JSON.stringify(body.signature),
        recorded_at: approval.recordedAt,
      })
      .execute()
  },
})
