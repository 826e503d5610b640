import type { Category } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import { type ImportedItem, importedPlace } from '../domain/imports/imported-item.ts'
import type { Due } from '../domain/keep-clocks.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { ImportedItemRow } from './tables/imports.ts'
import { versioned } from './versioned.ts'

/** With what the list says of it, if it does. */
export interface NewImportedItem extends ImportedItem {
  readonly text?: string
}

/** What was brought over and nobody labelled, of one case, as far as this caller may know of it. */
export const importedItems = (tx: Handle, { unit, id: caseId }: Pick<CaseFile, 'unit' | 'id'>) => ({
  /** @param by who brought them over */
  async insert(items: readonly NewImportedItem[], key: DataKey, by: string): Promise<void> {
    if (items.length === 0) return
    const rows = items.map(({ text, ...item }) => ({
      ...{ unit_id: unit, id: item.id, case_id: caseId, holder: item.holder, category: item.category },
      ...{ statement_type: item.statementType, recorded_on: item.recordedOn, keep_until: item.keepUntil },
      words: text === undefined ? null : conceal(key.bytes, importedPlace(item), text),
      ...{ state: item.state, version: item.version, imported_by: by, lapses_at: item.lapsesAt },
      ...{ ended_at: null, item_id: null },
    }))
    await tx.insertInto('imported_item').values(rows).execute()
  },

  /** Those that wait, newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest, now: Date): Promise<readonly ImportedItem[]> {
    const rows = await tx
      .selectFrom('imported_item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('state', '=', 'locked')
      .where('lapses_at', '>', now.toISOString())
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toImportedItem)
  },

  /** @throws NotFound for an unknown one, one of another case and one of another holder, alike. */
  async get(id: string): Promise<ImportedItem & { readonly words: Uint8Array | null }> {
    const row = await tx
      .selectFrom('imported_item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return { ...toImportedItem(row), words: row.words }
  },

  /** Ends its wait, and erases its text. @throws PreconditionFailed when somebody changed it meanwhile. */
  async end(
    item: ImportedItem,
    state: 'labelled' | 'discarded',
    itemId: string | null,
    at: Date,
  ): Promise<void> {
    const ended = { state, words: null, ended_at: at.toISOString(), item_id: itemId }
    await versioned(tx, 'imported_item', item, ended)
    await endLabelTasks(tx, item, at)
  },
})

/** Nobody of an agency has anything to label in a case any more, once nothing of it waits there. */
export async function endLabelTasks(
  tx: Handle,
  { unit, caseId, holder }: Pick<ImportedItem, 'unit' | 'caseId' | 'holder'>,
  at: Date,
): Promise<void> {
  await sql`select end_label_tasks(${unit}, ${caseId}::uuid, ${holder}, ${at.toISOString()}::timestamptz)`.execute(
    tx,
  )
}

/** What nobody labelled in time, in order of id; for the reach `clock`. */
export function listLapsing(tx: Handle, now: Date, { after, limit }: PageRequest): Promise<readonly Due[]> {
  return tx
    .selectFrom('imported_item')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'locked')
    .where('lapses_at', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Erases one of them, while it still waits; for the reach `clock`. */
export async function lapse(
  tx: Handle,
  { unit, id }: Due,
  state: 'lapsed',
  now: Date,
): Promise<ImportedItem | undefined> {
  const row = await tx
    .updateTable('imported_item')
    .set({ state, words: null, ended_at: now.toISOString(), version: sql`version + 1` })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'locked')
    .where('lapses_at', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  return row && toImportedItem(row)
}

function toImportedItem(row: ImportedItemRow): ImportedItem {
  return {
    unit: row.unit_id,
    id: row.id,
    caseId: row.case_id,
    holder: row.holder,
    category: row.category as Category,
    statementType: row.statement_type as ImportedItem['statementType'],
    recordedOn: row.recorded_on,
    keepUntil: row.keep_until,
    state: row.state as ImportedItem['state'],
    version: row.version,
    lapsesAt: row.lapses_at,
  }
}
