import type { exchange } from '@casebridge/contract'
import type { Category, Ground, Purpose, Variant } from '@casebridge/policy'
import { Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { machine, type StateOf } from '../casework/machine.ts'

type Schemas = exchange.components['schemas']
export type Finding = Schemas['ReviewFinding']
export type ReviewState = StateOf<typeof REVIEW>

/** The review of an emergency, by two people. What is suspended is no state of it: a suspended review goes on. */
export const REVIEW = machine({
  states: ['due', 'assessed', 'disputed', 'upheld', 'rejected'],
  acts: {
    assess: { due: 'assessed', disputed: 'assessed' },
    dispute: { assessed: 'disputed' },
    uphold: { assessed: 'upheld' },
    reject: { assessed: 'rejected' },
  },
})

/** What an emergency passed over, with what is needed to judge it: codes and ids, no text. */
export interface Review {
  readonly unit: string
  readonly id: string
  readonly state: ReviewState
  /** Codes of the gaps. */
  readonly flags: readonly Ground[]
  readonly openedAt: string
  readonly dueAt: string
  readonly suspendedAt: string | null
  /** Of the assessment that is to be confirmed, or was. */
  readonly finding: Finding | null
  readonly assessedBy: string | null
  readonly disclosure: ReviewedDisclosure
}

/** The disclosure that a review is of. */
export interface ReviewedDisclosure {
  readonly unit: string
  readonly id: string
  readonly intentId: string
  readonly transactionId: string
  readonly holder: string
  readonly givenBy: string
  readonly recipient: string
  readonly recipientAgency: string
  readonly purpose: Purpose
  readonly category: Category
  readonly variant: Variant
}

/** INVARIANT (I8): nobody reviews what they gave or received. @throws Forbidden */
export function assertNotInvolved({ disclosure }: Review, { professional: { id } }: Actor): void {
  if (id === disclosure.givenBy || id === disclosure.recipient)
    throw new Forbidden('You took part in this yourself; somebody else reviews it.')
}

/** INVARIANT (I8): who confirms an assessment is somebody else than who made it. @throws Forbidden */
export function assertSecond({ assessedBy }: Review, { professional: { id } }: Actor): void {
  if (id === assessedBy) throw new Forbidden('A second reviewer confirms it, or disputes it.')
}

/** How far a review is, without anything of the emergency. */
export function presentReviewState(review: Review): Schemas['ReviewState'] {
  const { id, unit, disclosure, state, openedAt, dueAt, suspendedAt } = review
  return {
    ...{ id, unit, disclosureId: disclosure.id, state, openedAt, dueAt },
    ...(suspendedAt !== null && { suspendedAt }),
  }
}

/** What the entries about the review of an emergency share with the emergency's own. */
export function ofReview({ disclosure }: Review) {
  const { unit, transactionId, purpose, holder, category, variant } = disclosure
  return {
    ...{ transaction: transactionId, unit, purpose, holders: [holder] },
    classes: [`${category}:${variant}`],
  }
}
