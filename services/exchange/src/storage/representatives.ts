import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Due } from '../domain/keep-clocks.ts'
import type { Representative, RepresentativeState } from '../domain/rights/representative.ts'
import type { Handle } from './as-caller.ts'
import type { RepresentativeRow } from './tables.ts'
import { versioned } from './versioned.ts'

/** Who speaks for the person of one case. */
export const representativeRepository = (tx: Handle, { unit, id: caseId }: CaseFile) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Representative> {
    const row = await tx
      .selectFrom('representative')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toRepresentative(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Representative[]> {
    const rows = await tx
      .selectFrom('representative')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toRepresentative)
  },

  async insert(one: Representative): Promise<void> {
    await tx
      .insertInto('representative')
      .values({
        ...{ unit_id: one.unit, id: one.id, case_id: one.caseId, key_id: one.keyId, state: one.state },
        ...{ relation: one.relation, name: one.name, child_interest: one.childInterest, about: one.about },
        ...{ until: one.until, named_by: one.namedBy, named_agency: one.namedAgency },
        ...{ named_at: one.namedAt, ended_at: null, version: 1 },
      })
      .execute()
  },

  /** Ends it as it was read. @throws PreconditionFailed */
  async end(one: Representative, state: RepresentativeState, at: Date): Promise<Representative> {
    const version = await versioned(tx, 'representative', one, { state, ended_at: at.toISOString() })
    return { ...one, state, version }
  },
})

/** Whether a parent or guardian speaks for the minor of a case today; asked by those who may know who does. */
export async function speaksForMinor(
  tx: Handle,
  { unit, id }: Pick<CaseFile, 'unit' | 'id'>,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ speaks: boolean }>`
    select speaks_for_minor(${unit}, ${id}::uuid, ${now.toISOString()}::timestamptz) as speaks`.execute(tx)
  return rows[0]?.speaks ?? false
}

/** Representations whose child is of age, in any unit; for the reach `clock`. */
export function listOfAge(tx: Handle, now: Date, { after, limit }: PageRequest): Promise<readonly Due[]> {
  return tx
    .selectFrom('representative')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'standing')
    .where('until', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns what ended now; undefined when it did before. */
export async function endOfAge(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  now: Date,
): Promise<Representative | undefined> {
  const row = await tx
    .updateTable('representative')
    .set({ state: 'ended', ended_at: now.toISOString(), version: sql`version + 1` })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'standing')
    .where('until', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  return row && toRepresentative(row)
}

function toRepresentative(row: RepresentativeRow): Representative {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, keyId: row.key_id },
    ...{ state: row.state as RepresentativeState, relation: row.relation, until: row.until },
    ...{ namedBy: row.named_by, namedAgency: row.named_agency, namedAt: row.named_at },
    ...{ version: row.version, about: row.about, name: row.name, childInterest: row.child_interest },
  }
}
