import type { PageRequest } from '../domain/casework/paging.ts'
import type { CatalogueEntry } from '../domain/plan/catalogue.ts'
import type { Handle } from './as-caller.ts'
import type { CatalogueRow } from './tables/plan.ts'

/** What units can offer. `units` are the caller's. */
export const catalogueRepository = (tx: Handle, units: readonly string[]) => ({
  async find(id: string): Promise<CatalogueEntry | undefined> {
    const row = await tx
      .selectFrom('catalogue_entry')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toEntry(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly CatalogueEntry[]> {
    const rows = await tx
      .selectFrom('catalogue_entry')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toEntry)
  },

  async insert(
    { unit, id, kind, title, days, needsConsent, validUntil }: CatalogueEntry,
    by: string,
    at: Date,
  ): Promise<void> {
    await tx
      .insertInto('catalogue_entry')
      .values({
        ...{ unit_id: unit, id, kind, title: JSON.stringify(title), days, needs_consent: needsConsent },
        ...{ valid_until: validUntil, added_by: by, added_at: at.toISOString() },
      })
      .execute()
  },
})

function toEntry(row: CatalogueRow): CatalogueEntry {
  return {
    ...{ unit: row.unit_id, id: row.id, days: row.days, needsConsent: row.needs_consent },
    validUntil: row.valid_until,
    kind: row.kind as CatalogueEntry['kind'],
    title: row.title as CatalogueEntry['title'],
  }
}
