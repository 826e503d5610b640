import type { Variant } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { ReturnSheet, SheetItem } from '../domain/casework/return-sheet.ts'
import type { Session } from '../domain/casework/session.ts'
import type { Signature } from '../domain/casework/signature.ts'
import type { Handle } from './as-caller.ts'
import type { ReturnSheetRow } from './tables/meetings.ts'

/** A sheet to be signed: what it holds, and a seat for everybody who attends. */
export interface NewSheet extends Omit<ReturnSheet, 'items' | 'state' | 'signed' | 'sentAt'> {
  readonly items: readonly SheetItem[]
  readonly attending: readonly { readonly professional: string; readonly agency: string }[]
}

const MOST = 100

/** Return sheets of one session, as far as this caller may know of them. */
export const returnSheetRepository = (tx: Handle, { unit, id: sessionId }: Pick<Session, 'unit' | 'id'>) => ({
  async insert({ items, attending, ...sheet }: NewSheet): Promise<void> {
    await tx
      .insertInto('return_sheet')
      .values({
        ...{ unit_id: unit, id: sheet.id, case_id: sheet.caseId, session_id: sessionId },
        ...{ drafted_by: sheet.draftedBy, recipients: [...sheet.recipients], kept_from: [...sheet.keptFrom] },
        ...{ state: 'drafted', version: 1, shown: false, intent_id: null, drafted_at: sheet.draftedAt },
        ...{ sent_at: null, voided_at: null },
      })
      .execute()
    const of = { unit_id: unit, sheet_id: sheet.id }
    await tx
      .insertInto('return_sheet_item')
      .values(
        items.map(({ item: { id, secret, sealed }, variant }) => ({
          ...of,
          item_id: id,
          variant,
          secret,
          sealed,
        })),
      )
      .execute()
    await tx
      .insertInto('return_sheet_seat')
      .values(attending.map(({ professional, agency }) => ({ ...of, professional, agency, ...UNSIGNED })))
      .execute()
  },

  async list(): Promise<readonly ReturnSheet[]> {
    const rows = await tx
      .selectFrom('return_sheet')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', sessionId)
      .orderBy('id', 'desc')
      .limit(MOST)
      .execute()
    return this.toSheets(rows)
  },

  /** @throws NotFound for an unknown sheet and for one that the caller must not know of, alike. */
  async get(id: string): Promise<ReturnSheet> {
    const rows = await tx
      .selectFrom('return_sheet')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('session_id', '=', sessionId)
      .where('id', '=', id)
      .execute()
    const [sheet] = await this.toSheets(rows)
    if (sheet === undefined) throw new NotFound()
    return sheet
  },

  /** As `get`, and nobody else changes it before this transaction is over. @throws NotFound */
  async lock(id: string): Promise<ReturnSheet> {
    const locked = tx.selectFrom('return_sheet').select('id').where('unit_id', '=', unit).where('id', '=', id)
    await locked.forUpdate().execute()
    return this.get(id)
  },

  /** @returns whether the caller had a seat to sign in. */
  async sign({ id }: ReturnSheet, professional: string, signature: Signature, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('return_sheet_seat')
      .set({ signature: JSON.stringify(signature), signed_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('sheet_id', '=', id)
      .where('professional', '=', professional)
      .where('signed_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Whether everybody who attends has signed, but for these agencies; never who has. */
  async isSigned({ id }: ReturnSheet, butFor: readonly string[] = []): Promise<boolean> {
    const { rows } = await sql<{ signed: boolean }>`
      select sheet_is_signed(${unit}, ${id}::uuid, ${[...butFor]}::text[]) as signed`.execute(tx)
    return rows[0]?.signed ?? false
  },

  /** Who signed, once everybody has; nobody before. */
  async signatures({ id }: ReturnSheet): Promise<readonly string[]> {
    const { rows } = await sql<{ professional: string }>`
      select professional from sheet_signatures(${unit}, ${id}::uuid)`.execute(tx)
    return rows.map(({ professional }) => professional)
  },

  /** Goes on to a state that the machine gave, from the one that was read. @returns whether it was in that still. */
  async advance(
    { id, state }: ReturnSheet,
    next: ReturnSheet['state'],
    at: Date,
    { shown }: { shown?: boolean } = {},
  ): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('return_sheet')
      .set({
        ...{ state: next, version: sql`version + 1` },
        ...(shown && { shown }),
        ...(next === 'sent' && { sent_at: at.toISOString() }),
        ...(next === 'void' && { voided_at: at.toISOString() }),
      })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Names the act that sends it. @returns false when another does, and was not given up. */
  async takeForSending({ id }: ReturnSheet, intentId: string): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('return_sheet')
      .set({ intent_id: intentId })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', 'complete')
      .where(
        sql<boolean>`(intent_id is null or exists (select 1 from intent n where n.unit_id = return_sheet.unit_id
          and n.id = return_sheet.intent_id and n.entry_index is null and n.swept is not null))`,
      )
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  async toSheets(rows: readonly ReturnSheetRow[]): Promise<readonly ReturnSheet[]> {
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    const items = await tx
      .selectFrom('return_sheet_item')
      .select(['sheet_id', 'item_id', 'variant'])
      .where('unit_id', '=', unit)
      .where('sheet_id', 'in', ids)
      .orderBy('item_id')
      .execute()
    // Row-level security shows of these the caller's own.
    const seats = await tx
      .selectFrom('return_sheet_seat')
      .select(['sheet_id', 'signed_at'])
      .where('unit_id', '=', unit)
      .where('sheet_id', 'in', ids)
      .execute()
    return rows.map((row) => ({
      ...{ unit, id: row.id, caseId: row.case_id, sessionId, draftedBy: row.drafted_by },
      ...{ recipients: row.recipients, keptFrom: row.kept_from, state: row.state as ReturnSheet['state'] },
      items: items
        .filter(({ sheet_id }) => sheet_id === row.id)
        .map(({ item_id, variant }) => ({ itemId: item_id, variant: variant as Variant })),
      signed: seats.some(({ sheet_id, signed_at }) => sheet_id === row.id && signed_at !== null),
      ...{ draftedAt: row.drafted_at, sentAt: row.sent_at },
    }))
  },
})

const UNSIGNED = { signature: null, signed_at: null }

/**
 * Ends what is not sent of one session, or of those at which somebody attends, when who attends changed or it is over.
 * @returns how many there were; of which nobody is told.
 */
export async function voidSheets(
  tx: Handle,
  {
    unit,
    caseId,
    sessionId,
    attendee,
  }: { unit: string; caseId: string; sessionId?: string; attendee?: string },
  at: Date,
): Promise<number> {
  const { rows } = await sql`
    select void_sheets(${unit}, ${caseId}::uuid, ${sessionId ?? null}::uuid, ${attendee ?? null}, ${at.toISOString()}::timestamptz)`.execute(
    tx,
  )
  return rows.length
}
