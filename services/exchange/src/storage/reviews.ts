import type { Category, Ground, Purpose, Variant } from '@casebridge/policy'
import { Conflict, NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Finding, Review, ReviewState } from '../domain/emergency/review.ts'
import type { Handle } from './as-caller.ts'

/** What a step changes of a review, besides its state. */
interface Changes {
  readonly finding?: Finding
  readonly assessedBy?: string
  readonly confirmedBy?: string
  readonly closedAt?: string
  readonly suspendedAt?: string | null
}

/** Reviews of the units of a caller whose sight reaches them. */
export const reviewRepository = (tx: Handle, units: readonly string[]) => ({
  /** Those not done yet, the most urgent first, one beyond the limit. */
  async listDue({ after, limit }: PageRequest): Promise<readonly Review[]> {
    const [dueAt, id] = after?.split(' ') ?? []
    const rows = await reviews(tx)
      .where('review.unit_id', 'in', units)
      .where('review.closed_at', 'is', null)
      .where((row) =>
        dueAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(review.due_at, review.id) > (${dueAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('review.due_at')
      .orderBy('review.id')
      .limit(limit + 1)
      .execute()
    return rows.map(toReview)
  },

  /** @throws NotFound */
  async get(id: string): Promise<Review> {
    const row = await reviews(tx)
      .where('review.unit_id', 'in', units)
      .where('review.id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toReview(row)
  },

  /** Takes a review from the state it was read in to the next. @throws Conflict when somebody did so meanwhile. */
  async move({ unit, id, state }: Review, next: ReviewState, changes: Changes): Promise<void> {
    const { finding, assessedBy, confirmedBy, closedAt, suspendedAt } = changes
    const { numUpdatedRows } = await tx
      .updateTable('review')
      .set({
        state: next,
        ...(finding && { finding }),
        ...(assessedBy && { assessed_by: assessedBy, confirmed_by: null }),
        ...(confirmedBy && { confirmed_by: confirmedBy }),
        ...(closedAt && { closed_at: closedAt }),
        ...(suspendedAt !== undefined && { suspended_at: suspendedAt }),
      })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n)
      throw new Conflict('state', 'Somebody else reviewed this meanwhile; read it again.')
  },
})

/** Reviews that nobody finished in time and that are not suspended yet, in order of id; for the reach `clock`. */
export async function listOverdue(
  tx: Handle,
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly Review[]> {
  const rows = await overdue(tx, now)
    .where((row) => (after === undefined ? row.lit(true) : row('review.id', '>', after)))
    .orderBy('review.id')
    .limit(limit)
    .execute()
  return rows.map(toReview)
}

/** One of these; undefined when somebody finished or suspended it meanwhile. */
export async function findOverdue(
  tx: Handle,
  unit: string,
  id: string,
  now: Date,
): Promise<Review | undefined> {
  const row = await overdue(tx, now)
    .where('review.unit_id', '=', unit)
    .where('review.id', '=', id)
    .executeTakeFirst()
  return row && toReview(row)
}

function overdue(tx: Handle, now: Date) {
  return reviews(tx)
    .where('review.due_at', '<', now.toISOString())
    .where('review.closed_at', 'is', null)
    .where('review.suspended_at', 'is', null)
}

/** @returns whether it was neither finished nor suspended before: of two replicas one suspends it. */
export async function suspendReview(tx: Handle, { unit, id }: Review, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('review')
    .set({ suspended_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('suspended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Keeps a disclosure from its recipient, or gives it back: `null`. */
export async function setSuspended(
  tx: Handle,
  { unit, id }: Review['disclosure'],
  suspendedAt: string | null,
): Promise<void> {
  await tx
    .updateTable('disclosure')
    .set({ suspended_at: suspendedAt })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .execute()
}

/** The place of a review in that order. */
export function placeOf({ dueAt, id }: Review): string {
  return `${dueAt} ${id}`
}

function reviews(tx: Handle) {
  return tx
    .selectFrom('review')
    .innerJoin('disclosure as d', (join) =>
      join.onRef('d.unit_id', '=', 'review.unit_id').onRef('d.id', '=', 'review.disclosure_id'),
    )
    .selectAll('review')
    .select(['d.intent_id', 'd.transaction_id', 'd.holder', 'd.given_by', 'd.recipient'])
    .select(['d.recipient_agency', 'd.purpose', 'd.category', 'd.variant'])
}

type Row = Awaited<ReturnType<ReturnType<typeof reviews>['executeTakeFirstOrThrow']>>

function toReview(row: Row): Review {
  return {
    unit: row.unit_id,
    id: row.id,
    state: row.state as ReviewState,
    flags: row.flags as Ground[],
    openedAt: row.opened_at,
    dueAt: row.due_at,
    suspendedAt: row.suspended_at,
    finding: row.finding as Finding | null,
    assessedBy: row.assessed_by,
    disclosure: {
      unit: row.unit_id,
      id: row.disclosure_id,
      intentId: row.intent_id,
      transactionId: row.transaction_id,
      holder: row.holder,
      givenBy: row.given_by,
      recipient: row.recipient,
      recipientAgency: row.recipient_agency,
      purpose: row.purpose as Purpose,
      category: row.category as Category,
      variant: row.variant as Variant,
    },
  }
}
