import type { exchange } from '@casebridge/contract'
import type { CaseReviewRow } from '../../storage/tables/plan.ts'
import type { Finding } from './reviewing.ts'

/** A review that was held, in codes and days; what was said in it stays encrypted. */
export function presentReview(
  row: Pick<CaseReviewRow, 'id' | 'case_id' | 'due_on' | 'finding' | 'held_at' | 'held_by' | 'next_on'>,
): exchange.components['schemas']['CaseReview'] {
  const { held_at: heldAt, held_by: heldBy, next_on: nextReviewBy } = row
  if (heldAt === null || heldBy === null || nextReviewBy === null)
    throw new Error('a review that was not held')
  return {
    ...{ id: row.id, caseId: row.case_id, state: 'held', dueOn: row.due_on, finding: row.finding as Finding },
    ...{ heldAt, heldBy, nextReviewBy },
  }
}
