import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Evidence } from '../domain/disclosure/situation.ts'
import type { Due } from '../domain/keep-clocks.ts'
import type { Informing, InformingState } from '../domain/rights/informing.ts'
import type { Handle } from './as-caller.ts'
import type { InformingRow } from './tables.ts'
import { versioned } from './versioned.ts'

/** What the caller's units put off or restricted, on the caller's cases or as a reviewer. */
export const informingRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Informing> {
    const row = await tx
      .selectFrom('informing')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toInforming(row)
  },

  /** Of one agency on one case, newest first, one beyond the limit. */
  async list(
    { unit, id }: CaseFile,
    agency: string,
    { after, limit }: PageRequest,
  ): Promise<readonly Informing[]> {
    const rows = await tx
      .selectFrom('informing')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', id)
      .where('agency', '=', agency)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toInforming)
  },

  async insert(one: Informing): Promise<void> {
    await tx
      .insertInto('informing')
      .values({
        ...{ unit_id: one.unit, id: one.id, case_id: one.caseId, key_id: one.keyId, agency: one.agency },
        ...{ state: one.state, categories: [...one.categories], purposes: [...one.purposes] },
        ...{ until: one.until, about: one.about, reason: one.reason, citation: one.citation },
        ...{ recorded_by: one.recordedBy, recorded_at: one.recordedAt, version: 1 },
        ...{ confirmed_by: null, confirmed_agency: null, confirmed_at: null },
      })
      .execute()
  },

  /** Takes it as it was read to the next state. @throws PreconditionFailed */
  async move(
    one: Informing,
    state: InformingState,
    changes: Partial<Pick<InformingRow, 'confirmed_by' | 'confirmed_agency' | 'confirmed_at'>> = {},
  ): Promise<Informing> {
    return { ...one, state, version: await versioned(tx, 'informing', one, { state, ...changes }) }
  },
})

/**
 * What stands in for having informed the person: that they were told after all, or a restriction by two people that has
 * not ended. What is only put off is no reason to share (domain.md 5.2, INF).
 */
export async function informedOf(
  tx: Handle,
  { unit_id, case_id }: { readonly unit_id: string; readonly case_id: string },
  now: Date,
): Promise<readonly Evidence[]> {
  const rows = await tx
    .selectFrom('informing')
    .select(['id', 'agency', 'categories', 'purposes', 'state', 'until'])
    .where('unit_id', '=', unit_id)
    .where('case_id', '=', case_id)
    .where('state', 'in', ['informed', 'restricted'])
    .execute()
  return rows
    .filter(({ state, until }) => state === 'informed' || until > now.toISOString())
    .map(({ id, agency, categories, purposes }) => ({
      ...{ id, kind: 'informed' as const, agency, categories, purposes },
      ...{ recipients: null, withdrawn: false },
    }))
}

/** What has come to its end, in any unit; for the reach `clock`. */
export function listEnded(tx: Handle, now: Date, { after, limit }: PageRequest): Promise<readonly Due[]> {
  return tx
    .selectFrom('informing')
    .select(['unit_id as unit', 'id'])
    .where('state', 'in', ['deferred', 'restricted'])
    .where('until', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns what ended now: put off until now it is due, restricted until now it lapsed; undefined when it did before. */
export async function endOneInforming(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  now: Date,
): Promise<Informing | undefined> {
  const row = await tx
    .updateTable('informing')
    .set({
      state: sql<string>`case state when 'deferred' then 'due' else 'lapsed' end`,
      version: sql`version + 1`,
    })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', 'in', ['deferred', 'restricted'])
    .where('until', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  return row && toInforming(row)
}

function toInforming(row: InformingRow): Informing {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, keyId: row.key_id, agency: row.agency },
    state: row.state as InformingState,
    categories: row.categories as Informing['categories'],
    purposes: row.purposes as Informing['purposes'],
    ...{ until: row.until, recordedBy: row.recorded_by, recordedAt: row.recorded_at, version: row.version },
    ...{ about: row.about, reason: row.reason, citation: row.citation },
  }
}
