import type { Category, Variant } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { HeldItem } from '../domain/casework/item.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Handle } from './as-caller.ts'
import { itemRowOf, toItem } from './item-rows.ts'
import type { ItemRow } from './tables.ts'

/** Items of one case, as far as this caller may know of them; descriptions, no content. */
export const itemRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /** Undefined for an unknown item, one of another case and one that row-level security hides, alike. */
  async find(id: string): Promise<HeldItem | undefined> {
    const row = await tx
      .selectFrom('item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row && toHeldItem(row, caseId)
  },

  /** As `find`. @throws NotFound */
  async get(id: string): Promise<HeldItem> {
    const item = await this.find(id)
    if (item === undefined) throw new NotFound()
    return item
  },

  /** Those of these ids that are items of the case and in the caller's sight. */
  async listNamed(ids: readonly string[]): Promise<readonly HeldItem[]> {
    const rows = await tx
      .selectFrom('item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('id', 'in', ids)
      .execute()
    return rows.map((row) => toHeldItem(row, caseId))
  },

  /** As `get`, and nobody else changes it before this transaction is over. @throws NotFound */
  async lock(id: string): Promise<HeldItem> {
    const row = await tx
      .selectFrom('item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('case_id', '=', caseId)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toHeldItem(row, caseId)
  },

  /** What one agency holds, newest first, one beyond the limit. */
  async listHeldBy(holder: string, { after, limit }: PageRequest): Promise<readonly HeldItem[]> {
    const rows = await tx
      .selectFrom('item')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('holder', '=', holder)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map((row) => toHeldItem(row, caseId))
  },

  async holdsAny(holder: string, categories: readonly Category[]): Promise<boolean> {
    const row = await tx
      .selectFrom('item')
      .select('id')
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('holder', '=', holder)
      .where('category', 'in', categories)
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  },

  insert: (item: HeldItem, keyId: string): Promise<void> => insertItem(tx, item, keyId),

  /** Notes for which variants the author wrote a text. */
  async setVariants(id: string, written: readonly Variant[]): Promise<void> {
    await tx
      .updateTable('item')
      .set({ variants: [...written] })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .execute()
  },

  /** Releases an item beforehand, or takes the release back. */
  async setPrerelease(id: string, prerelease: HeldItem['prerelease']): Promise<void> {
    await tx
      .updateTable('item')
      .set({ prerelease_clause: prerelease?.clause ?? null, prerelease_variant: prerelease?.variant ?? null })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .execute()
  },
})

function toHeldItem(row: ItemRow, caseId: string): HeldItem {
  const { keyId: _key, ...item } = toItem(row)
  return { ...item, unit: row.unit_id, caseId, createdAt: row.created_at }
}

/** Keeps an item on a case; whoever carries out a measure of it need not be on that. */
export async function insertItem(tx: Handle, item: HeldItem, keyId: string): Promise<void> {
  await tx
    .insertInto('item')
    .values(itemRowOf(item, item.unit, item.caseId, keyId, item.createdAt))
    .execute()
}
