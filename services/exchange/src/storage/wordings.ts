import type { PageRequest } from '../domain/casework/paging.ts'
import type { ReaderType, Wording } from '../domain/plan/wording.ts'
import type { Handle } from './as-caller.ts'
import type { WordingRow } from './tables/plan.ts'

/** What agencies of each type call measures. `units` are the caller's. */
export const wordingRepository = (tx: Handle, units: readonly string[]) => ({
  async find(id: string): Promise<Wording | undefined> {
    const row = await tx
      .selectFrom('outward_wording')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toWording(row)
  },

  /** Those in force for a reader on a day, the newest first. */
  async listInForce(agencyType: ReaderType, day: string): Promise<readonly Wording[]> {
    const rows = await tx
      .selectFrom('outward_wording')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('agency_type', '=', agencyType)
      .where('valid_from', '<=', day)
      .orderBy('valid_from', 'desc')
      .orderBy('id', 'desc')
      .execute()
    return rows.map(toWording)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Wording[]> {
    const rows = await tx
      .selectFrom('outward_wording')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toWording)
  },

  async insert(
    { unit, id, agencyType, kind, title, validFrom }: Wording,
    by: string,
    at: Date,
  ): Promise<void> {
    await tx
      .insertInto('outward_wording')
      .values({
        ...{ unit_id: unit, id, agency_type: agencyType, kind, title: JSON.stringify(title) },
        ...{ valid_from: validFrom, added_by: by, added_at: at.toISOString() },
      })
      .execute()
  },
})

function toWording(row: WordingRow): Wording {
  return {
    ...{ unit: row.unit_id, id: row.id, validFrom: row.valid_from },
    agencyType: row.agency_type as ReaderType,
    kind: row.kind as Wording['kind'],
    title: row.title as Wording['title'],
  }
}
