import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import { statesBefore } from '../domain/casework/machine.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Due } from '../domain/keep-clocks.ts'
import { CONTEST, type Contest, type ContestState } from '../domain/rights/contest.ts'
import type { Handle } from './as-caller.ts'
import type { ContestRow } from './tables.ts'
import { versioned } from './versioned.ts'

/** Contests of the caller's units, as far as they are the caller's to answer, to decide, or were recorded by them. */
export const contestRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Contest> {
    const row = await tx
      .selectFrom('contest')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toContest(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Contest[]> {
    const rows = await tx
      .selectFrom('contest')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toContest)
  },

  async insert(contest: Contest): Promise<void> {
    await tx
      .insertInto('contest')
      .values({
        ...{ unit_id: contest.unit, id: contest.id, case_id: contest.caseId, item_id: contest.itemId },
        ...{ key_id: contest.keyId, state: contest.state, raised_by: contest.raisedBy },
        ...{ restricts: contest.restricts, holder: contest.holder, involved: [...contest.involved] },
        ...{ recorded_by: contest.recordedBy, recorded_agency: contest.recordedAgency },
        ...{ recorded_at: contest.recordedAt, about: contest.about, grounds: contest.grounds },
        ...{ answer_by: contest.answerBy, reply: null, replied_by: null, replied_at: null },
        ...{ reason: null, decided_by: null, decided_agency: null, decided_at: null, version: 1 },
      })
      .execute()
    await mark(tx, contest)
  },

  /** Takes a contest as it was read to the next state, and says of the item what follows. @throws PreconditionFailed */
  async move(
    contest: Contest,
    state: ContestState,
    changes: Partial<Pick<ContestRow, MovedColumn>> = {},
  ): Promise<Contest> {
    const version = await versioned(tx, 'contest', contest, { state, ...changes })
    await mark(tx, contest)
    return { ...contest, state, version, decidedAt: changes.decided_at ?? contest.decidedAt }
  },
})

type MovedColumn =
  | 'reply'
  | 'replied_by'
  | 'replied_at'
  | 'reason'
  | 'decided_by'
  | 'decided_agency'
  | 'decided_at'

/** From whom the caller has the item by a disclosure that was not taken back; undefined for who was never given it. */
export async function findGiven(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  professional: string,
): Promise<{ readonly holder: string } | undefined> {
  return tx
    .selectFrom('disclosure')
    .select('holder')
    .where('unit_id', '=', unit)
    .where('item_id', '=', id)
    .where('recipient', '=', professional)
    .where('recalled_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

/** Agencies through which an item came, where it is a copy. */
export async function listOrigins(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
): Promise<readonly string[]> {
  const { rows } = await sql<{ origins: string[] }>`
    select origins_of(${unit}, ${id}::uuid) as origins`.execute(tx)
  return rows[0]?.origins ?? []
}

/** Contests that nobody answered in time, in any unit; for the reach `clock`. */
export function listUnanswered(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly Due[]> {
  return tx
    .selectFrom('contest')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'open')
    .where('answer_by', '<=', now.toISOString())
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns the contest that is now overdue; undefined when it was answered or is none any more. */
export async function lapseContest(
  tx: Handle,
  { unit, id }: { readonly unit: string; readonly id: string },
  now: Date,
): Promise<Contest | undefined> {
  const row = await tx
    .updateTable('contest')
    .set({ state: 'overdue', version: sql`version + 1` })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('answer_by', '<=', now.toISOString())
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const contest = toContest(row)
  await mark(tx, contest)
  return contest
}

/** Ends what was upheld about an item that its holder has now corrected. @returns whether there was anything. */
export async function rectifyContests(
  tx: Handle,
  { unit, id: itemId }: { readonly unit: string; readonly id: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('contest')
    .set({ state: 'rectified', version: sql`version + 1` })
    .where('unit_id', '=', unit)
    .where('item_id', '=', itemId)
    .where('state', 'in', statesBefore(CONTEST, 'rectify'))
    .executeTakeFirst()
  await mark(tx, { unit, itemId })
  return numUpdatedRows > 0n
}

/** Says of the item what follows from all of its contests. */
async function mark(tx: Handle, { unit, itemId }: Pick<Contest, 'unit' | 'itemId'>): Promise<void> {
  await sql`select mark_contested(${unit}, ${itemId}::uuid)`.execute(tx)
}

function toContest(row: ContestRow): Contest {
  return {
    ...{ unit: row.unit_id, id: row.id, caseId: row.case_id, itemId: row.item_id, keyId: row.key_id },
    ...{ state: row.state as ContestState, raisedBy: row.raised_by, restricts: row.restricts },
    ...{ holder: row.holder, involved: row.involved, recordedBy: row.recorded_by },
    ...{ recordedAgency: row.recorded_agency, recordedAt: row.recorded_at, answerBy: row.answer_by },
    ...{ decidedAt: row.decided_at, version: row.version, about: row.about, grounds: row.grounds },
    ...{ reply: row.reply, reason: row.reason },
  }
}
