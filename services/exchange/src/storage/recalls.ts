import type { Category, Purpose, Variant } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { CorrectionKind } from '../domain/disclosure/situation.ts'
import type { Copies, Recall, RecallState } from '../domain/mistakes/recall.ts'
import type { Handle } from './as-caller.ts'
import type { RecallNoticeRow } from './tables/mistakes.ts'

/** Tells all who were told, however far it went, in the transaction of what is corrected. @returns their agencies */
export async function takeBackItem(
  tx: Handle,
  unit: string,
  itemId: string,
  kind: CorrectionKind,
  remaining: readonly Variant[],
  at: Date,
  dueAt: Date,
): Promise<readonly string[]> {
  const { rows } = await sql<{ agency: string }>`
    select take_back_item(${unit}, ${itemId}::uuid, ${kind}, ${[...remaining]}::text[], ${at.toISOString()}::timestamptz,
                          ${dueAt.toISOString()}::timestamptz) as agency`.execute(tx)
  return rows.map(({ agency }) => agency)
}

/** Takes one disclosure back, and all that was told from it. @returns the agencies told; none when it was before */
export async function takeBackDisclosure(
  tx: Handle,
  unit: string,
  id: string,
  at: Date,
  dueAt: Date,
): Promise<readonly string[]> {
  const { rows } = await sql<{ agency: string }>`
    select take_back_disclosure(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz,
                                ${dueAt.toISOString()}::timestamptz) as agency`.execute(tx)
  return rows.map(({ agency }) => agency)
}

/** Notices of what was taken back, as far as this caller received them or gave what they are about. */
export const recallRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Recall> {
    const row = await tx
      .selectFrom('recall_notice')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toRecall(row)
  },

  /** Those to this professional, or about what others than they were told; newest first, one beyond the limit. */
  async list(
    professional: string,
    box: 'received' | 'sent',
    { after, limit }: PageRequest,
  ): Promise<readonly Recall[]> {
    const [sentAt, id] = after?.split(' ') ?? []
    const rows = await tx
      .selectFrom('recall_notice')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('recipient', box === 'received' ? '=' : '<>', professional)
      .where((row) =>
        sentAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(sent_at, id) < (${sentAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('sent_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toRecall)
  },

  /** @returns whether it was still in the state it was read in. */
  async acknowledge(recall: Recall, copies: Copies, by: string, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('recall_notice')
      .set({ state: 'acknowledged', copies, acknowledged_at: at.toISOString(), acknowledged_by: by })
      .where('unit_id', '=', recall.unit)
      .where('id', '=', recall.id)
      .where('state', '=', recall.state)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** The place of a notice in that order. */
export function placeOf({ sentAt, id }: Recall): string {
  return `${sentAt} ${id}`
}

/** Those that nobody acknowledged in time, in order of id; in the reach `clock`. */
export function listOverdue(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('recall_notice')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'sent')
    .where('due_at', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns the notice, when it was this call that escalated it; in the reach `clock`. */
export async function escalate(tx: Handle, unit: string, id: string, now: Date): Promise<Recall | undefined> {
  const row = await tx
    .updateTable('recall_notice')
    .set({ state: 'escalated', escalated_at: now.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .where('due_at', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  return row && toRecall(row)
}

function toRecall(row: RecallNoticeRow): Recall {
  return {
    unit: row.unit_id,
    id: row.id,
    disclosureId: row.disclosure_id,
    kind: row.kind as Recall['kind'],
    transactionId: row.transaction_id,
    purpose: row.purpose as Purpose,
    category: row.category as Category,
    variant: row.variant as Variant,
    holder: row.holder,
    recipient: row.recipient,
    recipientAgency: row.recipient_agency,
    state: row.state as RecallState,
    copies: row.copies as Copies | null,
    sentAt: row.sent_at,
    dueAt: row.due_at,
    escalatedAt: row.escalated_at,
    acknowledgedAt: row.acknowledged_at,
    mistakeId: row.mistake_id,
  }
}
