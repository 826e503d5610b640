import { v7 as newId } from 'uuid'
import type { Decided } from '../domain/disclosure/decide-item.ts'
import type { Handle } from './as-caller.ts'
import type { Disclosure } from './disclosures.ts'

/** An emergency disclosure is reviewed by a second person within this time (obligation FOUR). */
export const REVIEW_WITHIN_HOURS = 72

/** Makes a review due for each emergency disclosure, with the gaps that it passed over. @returns them */
export async function insertReviews(
  tx: Handle,
  disclosures: readonly Disclosure[],
  decided: readonly Decided[],
  openedAt: string,
  dueAt: string,
): Promise<readonly { readonly unit: string; readonly id: string; readonly dueAt: string }[]> {
  const rows = disclosures.map((one) => ({
    unit_id: one.unit,
    id: newId(),
    disclosure_id: one.id,
    flags: [...(decided.find(({ recipient }) => recipient.id === one.recipient)?.decision.flags ?? [])],
    opened_at: openedAt,
    due_at: dueAt,
    closed_at: null,
    state: 'due',
    finding: null,
    assessed_by: null,
    confirmed_by: null,
    suspended_at: null,
  }))
  await tx.insertInto('review').values(rows).execute()
  return rows.map(({ unit_id, id }) => ({ unit: unit_id, id, dueAt }))
}
