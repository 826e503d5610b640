import type { CodedDecision } from './coded.ts'
import type { DecisionDocument } from './document.ts'
import type { ToldAnswer } from './words.ts'

/**
 * What was decided and is to be told, stored before it is recorded. Content is not in it: what may be revealed is
 * read when the receipt is there, so that a withdrawal in between is honoured.
 */
export interface Plan {
  readonly document: DecisionDocument
  readonly answers: readonly PlannedAnswer[]
  readonly requestId?: string
  /** RFC 3339 UTC; when the review of an emergency is due. */
  readonly reviewDueAt?: string
}

/**
 * An answer without content and without words: `disclosureId` leads to what is revealed under it, and the decision is
 * told in whichever language it is read.
 */
export type PlannedAnswer = Omit<ToldAnswer, 'decision'> & { readonly decision?: CodedDecision }
