import type { HeldItem } from '../domain/casework/item.ts'
import type { Correction } from '../domain/mistakes/correction.ts'
import type { Handle } from './as-caller.ts'

/** What holders said about their items since they were kept. */
export const correctionRepository = (tx: Handle, unit: string) => ({
  async find(id: string): Promise<Correction | undefined> {
    const row = await tx
      .selectFrom('item_correction')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .executeTakeFirst()
    return (
      row && {
        ...{ id: row.id, itemId: row.item_id, kind: row.kind as Correction['kind'] },
        correctedAt: row.corrected_at,
      }
    )
  },

  /** Keeps a correction of an item that is locked, and what the item is from now on. */
  async insert(item: HeldItem, { id, kind, correctedAt }: Correction, professional: string): Promise<void> {
    await tx
      .insertInto('item_correction')
      .values({
        ...{ unit_id: unit, id, item_id: item.id, kind, supersedes: item.correction?.id ?? null },
        ...{ professional, corrected_at: correctedAt },
      })
      .execute()
    await tx
      .updateTable('item')
      .set({ correction_id: id, correction: kind, corrected_at: correctedAt })
      .where('unit_id', '=', unit)
      .where('id', '=', item.id)
      .execute()
  },

  /** From now on nothing of it is told any more. */
  async end(itemId: string, at: Date): Promise<void> {
    await tx
      .updateTable('item')
      .set({ expires_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', itemId)
      .execute()
  },
})
