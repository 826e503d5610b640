import type { Finding, Review } from '../domain/emergency/review.ts'
import { conceal, type Place } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import type { DataKey } from './data-keys.ts'
import type { ReviewStepRow } from './tables.ts'

/** What one reviewer said of an emergency. */
export interface NewStep {
  readonly id: string
  readonly act: 'assessed' | 'confirmed' | 'disputed'
  readonly finding?: Finding
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** Adds a step; its words are kept under the key of what they are about, and not at all when that was erased. */
export async function insertStep(
  tx: Handle,
  { unit, id: reviewId }: Review,
  { id, act, finding, by, at, reason }: NewStep,
  key: DataKey | undefined,
): Promise<void> {
  await tx
    .insertInto('review_step')
    .values({
      ...{ unit_id: unit, id, review_id: reviewId, act, finding: finding ?? null, professional: by },
      reason: key === undefined ? null : conceal(key.bytes, placeOfStep(unit, id), reason),
      recorded_at: at.toISOString(),
    })
    .execute()
}

/** The steps of a review, oldest first; their words are still encrypted. */
export function listSteps(tx: Handle, { unit, id }: Review): Promise<readonly ReviewStepRow[]> {
  return tx
    .selectFrom('review_step')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('review_id', '=', id)
    .orderBy('id')
    .limit(100)
    .execute()
}

export function placeOfStep(unit: string, id: string): Place {
  return { unit, table: 'review_step', id, field: 'reason' }
}
