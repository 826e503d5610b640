import type { CaseFile } from '../domain/casework/case-file.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { CaseReview, Finding } from '../domain/plan/reviewing.ts'
import type { Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { CaseReviewRow } from './tables/plan.ts'

/** Reviews of one case. */
export const caseReviewRepository = (tx: Handle, { unit, id: caseId }: Pick<CaseFile, 'unit' | 'id'>) => ({
  /** The one that waits, if any; nobody else holds it before this transaction is over. */
  async findOpen(): Promise<CaseReview | undefined> {
    const row = await tx
      .selectFrom('case_review')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('state', '<>', 'held')
      .forUpdate()
      .executeTakeFirst()
    return row && toReview(row)
  },

  async find(id: string): Promise<CaseReviewRow | undefined> {
    return tx
      .selectFrom('case_review')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirst()
  },

  /** As `find`. @throws Error when it is not there. */
  async get(id: string): Promise<CaseReviewRow> {
    const row = await this.find(id)
    if (row === undefined) throw new Error('a review that was just held')
    return row
  },

  /** That were held, with their encrypted texts, newest first, one beyond the limit. */
  async listHeld({ after, limit }: PageRequest): Promise<readonly HeldReview[]> {
    const rows = await tx
      .selectFrom('case_review')
      .selectAll()
      .where('unit_id', '=', unit)
      .where('case_id', '=', caseId)
      .where('state', '=', 'held')
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.flatMap((row) => (row.texts === null ? [] : { ...row, texts: row.texts }))
  },

  /** Lets one wait. @returns whether none waited. */
  async open(id: string, dueOn: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('case_review')
      .values({
        ...{ unit_id: unit, id, case_id: caseId, state: 'due', due_on: dueOn },
        ...{ finding: null, texts: null, held_by: null, held_at: null, next_on: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  },

  /** Holds the one that waits, from now on under the id by which the same call finds it again. */
  async hold(review: CaseReview, held: Held): Promise<void> {
    await tx
      .updateTable('case_review')
      .set({
        ...{ id: held.id, state: 'held', finding: held.finding, texts: held.texts, held_by: held.by },
        ...{ held_at: held.at.toISOString(), next_on: held.nextOn },
      })
      .where('unit_id', '=', unit)
      .where('id', '=', review.id)
      .execute()
  },
})

export type HeldReview = CaseReviewRow & { readonly texts: Uint8Array }

interface Held {
  readonly id: string
  readonly finding: Finding
  readonly texts: Uint8Array
  readonly by: string
  readonly at: Date
  readonly nextOn: string
}

/** Open cases whose review comes up and for which none waits yet, in order of id; for the reach `clock`. */
export async function listComingUp(
  tx: Handle,
  until: string,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('case_file as c')
    .select(['c.unit_id as unit', 'c.id'])
    .where('c.state', 'in', ['open', 'scaling-down'])
    .where('c.review_by', '<=', until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_review as r')
            .select('r.id')
            .whereRef('r.unit_id', '=', 'c.unit_id')
            .whereRef('r.case_id', '=', 'c.id')
            .where('r.state', '<>', 'held'),
        ),
      ),
    )
    .where((row) => (after === undefined ? row.lit(true) : row('c.id', '>', after)))
    .orderBy('c.id')
    .limit(limit)
    .execute()
}

/** Reviews that wait although their day is over, in order of id; for the reach `clock`. */
export async function listOverdue(
  tx: Handle,
  today: string,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('case_review')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'due')
    .where('due_on', '<', today)
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** @returns the case of a review that was due until now. */
export async function markOverdue(tx: Handle, unit: string, id: string): Promise<string | undefined> {
  const row = await tx
    .updateTable('case_review')
    .set({ state: 'overdue' })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .returning('case_id')
    .executeTakeFirst()
  return row?.case_id
}

/** A case as its clock sees it: for whom it is asked, and when. */
export function findCaseOfClock(tx: Handle, unit: string, id: string) {
  return tx
    .selectFrom('case_file')
    .select([
      'id',
      'unit_id as unit',
      'owner',
      'lead_agency as leadAgency',
      'subject',
      'review_by as reviewBy',
    ])
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .executeTakeFirst()
}

export function placeOfReview(unit: string, id: string): Place {
  return { unit, table: 'case_review', id, field: 'texts' }
}

function toReview(row: CaseReviewRow): CaseReview {
  const { unit_id: unit, id, case_id: caseId, due_on: dueOn } = row
  return { unit, id, caseId, dueOn, state: row.state as CaseReview['state'] }
}
