import { sql } from 'kysely'
import type { Admission, CaseFile, Circle, Participant } from '../domain/casework/case-file.ts'
import { conceal } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { ParticipantRow } from './tables.ts'

/** What is read of a participant. A guest whose visit is over is as one who was removed, also before the clock came by. */
export const participantColumns = [
  ...(['case_id', 'professional', 'agency', 'circle', 'conflict_at', 'until'] as const),
  sql<boolean>`(removed_at is not null or until <= caller_moment()) is true`.as('removed'),
] as const

/** Who is on a case, and why. A participant row stays for good; membership is what opens the case, and can end. */
export const participantRepository = (tx: Handle) => ({
  async list({ unit, id }: CaseFile): Promise<readonly Participant[]> {
    return (await this.listOf([unit], [id])).get(id) ?? []
  },

  /** The participants of several cases, by case id. */
  async listOf(
    units: readonly string[],
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, Participant[]>> {
    if (caseIds.length === 0) return new Map()
    const rows = await tx
      .selectFrom('participant')
      .select(participantColumns)
      .where('unit_id', 'in', units)
      .where('case_id', 'in', caseIds)
      .orderBy('added_at')
      .orderBy('professional')
      .execute()
    const byCase = Map.groupBy(rows, (row) => row.case_id)
    return new Map([...byCase].map(([id, group]) => [id, group.map(toParticipant)]))
  },

  /**
   * Also one who was removed, or whose visit is over; never one with a conflict of interest.
   * @returns whether the professional was not a participant until now.
   */
  async admit(file: CaseFile, key: DataKey, admission: Admission, by: string, at: Date): Promise<boolean> {
    const { professional, agency, reason, circle = 'inner', until = null } = admission
    const ids = { unit_id: file.unit, case_id: file.id, professional, agency }
    const seat = {
      reason: hide(key, file, professional, 'reason', reason),
      added_by: by,
      added_at: at.toISOString(),
      circle,
      until,
      removed_at: null,
      removal_reason: null,
    }
    const added = await tx
      .insertInto('participant')
      .values({ ...ids, ...seat, conflict_reason: null, conflict_at: null })
      .onConflict((conflict) =>
        conflict
          .columns(['unit_id', 'case_id', 'professional'])
          .doUpdateSet(seat)
          .where('participant.conflict_at', 'is', null)
          .where(({ or, eb }) =>
            or([
              eb('participant.removed_at', 'is not', null),
              eb('participant.until', '<=', at.toISOString()),
            ]),
          ),
      )
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) return false
    // Of a visit that is over and that nobody ended yet.
    await sql`select end_membership(${file.unit}, ${file.id}, ${professional})`.execute(tx)
    const owns = professional === file.owner
    await tx
      .insertInto('membership')
      .values({ ...ids, circle, owns, until })
      .execute()
    return true
  },

  /**
   * Keeps on record that somebody was removed, and why, and ends the membership. A removal without words is the clock's.
   * @returns whether it was done now.
   */
  async remove(
    { unit, id }: Pick<CaseFile, 'unit' | 'id'>,
    professional: string,
    why: { readonly key: DataKey; readonly reason: string } | null,
    at: Date,
  ): Promise<boolean> {
    const removed = await tx
      .updateTable('participant')
      .set({
        removed_at: at.toISOString(),
        removal_reason: why && hide(why.key, { unit, id }, professional, 'removal_reason', why.reason),
      })
      .where('unit_id', '=', unit)
      .where('case_id', '=', id)
      .where('professional', '=', professional)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    await sql`select end_membership(${unit}, ${id}, ${professional})`.execute(tx)
    return removed.numUpdatedRows === 1n
  },

  /** Keeps anew why somebody who takes part is needed. */
  async explain({ unit, id }: CaseFile, key: DataKey, professional: string, reason: string): Promise<void> {
    await tx
      .updateTable('participant')
      .set({ reason: hide(key, { unit, id }, professional, 'reason', reason) })
      .where('unit_id', '=', unit)
      .where('case_id', '=', id)
      .where('professional', '=', professional)
      .where('removed_at', 'is', null)
      .execute()
  },

  /** @returns whether somebody who takes part was in the other circle until now. */
  async move({ unit, id }: CaseFile, professional: string, circle: Circle): Promise<boolean> {
    const moved = await tx
      .updateTable('participant')
      .set({ circle })
      .where('unit_id', '=', unit)
      .where('case_id', '=', id)
      .where('professional', '=', professional)
      .where('circle', '!=', circle)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (moved.numUpdatedRows !== 1n) return false
    await sql`select move_membership(${unit}, ${id}, ${professional}, ${circle})`.execute(tx)
    return true
  },

  /**
   * Keeps the conflict of interest on record and ends the membership: from now on row-level security shows this
   * professional nothing of the case. @returns whether there was a participant without one.
   */
  async declareConflict(
    file: CaseFile,
    key: DataKey,
    professional: string,
    reason: string,
    at: Date,
  ): Promise<boolean> {
    const declared = await tx
      .updateTable('participant')
      .set({
        conflict_at: at.toISOString(),
        conflict_reason: hide(key, file, professional, 'conflict_reason', reason),
      })
      .where('unit_id', '=', file.unit)
      .where('case_id', '=', file.id)
      .where('professional', '=', professional)
      .where('conflict_at', 'is', null)
      .executeTakeFirst()
    if (declared.numUpdatedRows !== 1n) return false
    await sql`select end_membership(${file.unit}, ${file.id}, ${professional})`.execute(tx)
    return true
  },
})

function hide(
  key: DataKey,
  file: Pick<CaseFile, 'unit' | 'id'>,
  professional: string,
  field: string,
  text: string,
): Uint8Array {
  return conceal(
    key.bytes,
    { unit: file.unit, table: 'participant', id: `${file.id}/${professional}`, field },
    text,
  )
}

type Seat = Pick<ParticipantRow, 'professional' | 'agency' | 'circle' | 'conflict_at' | 'until'>

export function toParticipant({ conflict_at, ...row }: Seat & { removed: boolean }): Participant {
  const { professional, agency, circle, until, removed } = row
  return { professional, agency, circle, until, removed, conflictOfInterest: conflict_at !== null }
}
