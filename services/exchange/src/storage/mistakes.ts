import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import { type Mistake, placeOfReason } from '../domain/mistakes/mistake.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { MistakeRow } from './tables/mistakes.ts'

/** @returns whether it was kept: not when this case is frozen for it, or this disclosure was reported, before. */
export async function insertMistake(
  tx: Handle,
  one: Mistake,
  key: DataKey,
  reason: string,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('mistake')
    .values({
      ...{
        unit_id: one.unit,
        id: one.id,
        kind: one.kind,
        case_id: one.caseId,
        disclosure_id: one.disclosureId,
      },
      ...{ agency: one.agency, state: one.state, reported_by: one.reportedBy },
      ...{ reported_agency: one.reportedAgency, reported_at: one.reportedAt, key_id: key.id },
      reason: conceal(key.bytes, placeOfReason(one), reason),
      ...{ attested_at: null, released_by: null, released_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The mistakes that this caller may know of. */
export const mistakeRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Mistake> {
    return toMistake(await this.getRow(id))
  },

  /** With its reason, still encrypted. @throws NotFound */
  async getRow(id: string): Promise<MistakeRow> {
    const row = await tx
      .selectFrom('mistake')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return row
  },

  /** @returns whether it was attested until now. */
  async release({ unit, id }: Mistake, by: string, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('mistake')
      .set({ state: 'released', released_by: by, released_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', 'attested')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** From now on nothing of the case is shared, or again. */
export async function setFrozen(tx: Handle, unit: string, caseId: string, at: Date | null): Promise<void> {
  await tx
    .updateTable('case_file')
    .set({ frozen_at: at?.toISOString() ?? null })
    .where('unit_id', '=', unit)
    .where('id', '=', caseId)
    .execute()
}

/** Takes back all that a mistake let anybody know. @returns the agencies that were told */
export async function takeBackMistake(
  tx: Handle,
  { unit, id, kind }: Mistake,
  at: Date,
  dueAt: Date,
): Promise<readonly string[]> {
  const taking = sql.ref(kind === 'wrong-person' ? 'take_back_case' : 'take_back_mistaken')
  const { rows } = await sql<{ agency: string }>`
    select ${taking}(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz,
                     ${dueAt.toISOString()}::timestamptz) as agency`.execute(tx)
  return rows.map(({ agency }) => agency)
}

/** @returns whether with this nobody is left who has not said what became of what they were told by mistake. */
export async function attestMistake(tx: Handle, unit: string, id: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ attested: boolean }>`
    select attest_mistake(${unit}, ${id}::uuid, ${at.toISOString()}::timestamptz) as attested`.execute(tx)
  return rows[0]?.attested ?? false
}

function toMistake(row: MistakeRow): Mistake {
  return {
    ...{ unit: row.unit_id, id: row.id, kind: row.kind as Mistake['kind'], caseId: row.case_id },
    ...{ disclosureId: row.disclosure_id, agency: row.agency, state: row.state as Mistake['state'] },
    ...{ reportedBy: row.reported_by, reportedAgency: row.reported_agency, reportedAt: row.reported_at },
    ...{ keyId: row.key_id, attestedAt: row.attested_at, releasedAt: row.released_at },
  }
}
