import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Extension } from '../domain/plan/extension.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { ExtensionRow } from './tables/plan.ts'

/** Decisions to keep cases longer, among those that this caller may know of. `units` are the caller's. */
export const extensionRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Extension & { readonly reason: Uint8Array }> {
    const row = await tx
      .selectFrom('retention_extension')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return { ...toExtension(row), reason: row.reason }
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Extension[]> {
    const rows = await tx
      .selectFrom('retention_extension')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toExtension)
  },

  /** Of one case, oldest first. */
  async listOf({ unit, id }: Pick<CaseFile, 'unit' | 'id'>): Promise<readonly Extension[]> {
    const rows = await tx
      .selectFrom('retention_extension')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', id)
      .orderBy('ordinal')
      .execute()
    return rows.map(toExtension)
  },

  /** @returns whether it was asked: not when somebody asked at the same moment. */
  async insert(one: Extension, key: DataKey, reason: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('retention_extension')
      .values({
        ...{ unit_id: one.unit, id: one.id, case_id: one.caseId, state: one.state, ordinal: one.ordinal },
        ...{ until: one.until, reason: conceal(key.bytes, placeOfReason(one), reason) },
        ...{ asked_by: one.askedBy, asked_agency: one.askedAgency, asked_at: one.askedAt },
        ...{ decided_by: null, decided_agency: null, decided_at: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  },

  /** @returns whether it was undecided until now. */
  async decide(
    { unit, id }: Extension,
    state: Extension['state'],
    by: { readonly professional: string; readonly agency: string },
    at: Date,
  ): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('retention_extension')
      .set({ state, decided_by: by.professional, decided_agency: by.agency, decided_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', 'asked')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },

  /** Whom the case is about and its key, for the reviewer who decides. @throws NotFound when it was erased. */
  async caseOf({ unit, id }: Extension): Promise<{ readonly subject: string; readonly keyId: string }> {
    const { rows } = await sql<{ subject: string; key_id: string }>`
      select * from case_of_extension(${unit}, ${id}::uuid)`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new NotFound()
    return { subject: row.subject, keyId: row.key_id }
  },
})

export function placeOfReason({ unit, id }: Pick<Extension, 'unit' | 'id'>): Place {
  return { unit, table: 'retention_extension', id, field: 'reason' }
}

function toExtension(row: ExtensionRow): Extension {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, ordinal: row.ordinal, until: row.until },
    ...{ askedBy: row.asked_by, askedAgency: row.asked_agency, askedAt: row.asked_at },
    decidedAt: row.decided_at,
    state: row.state as Extension['state'],
  }
}
