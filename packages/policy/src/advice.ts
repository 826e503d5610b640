import type { AgencyType, Category, Jurisdiction, Purpose, RecipientType } from './vocabulary.ts'

/** What can be answered about a kind of sharing, from the most to the least that is permitted. */
export const ANSWERS = ['yes', 'under-conditions', 'in-session-only', 'no', 'prohibited'] as const
export type AdviceAnswer = (typeof ANSWERS)[number]

/** What any sharing of a purpose needs besides its own conditions, as the baseline of that purpose has it. */
export const NEEDS = [
  'agreement',
  'mandate',
  'case',
  'case-if-named',
  'training',
  'distance',
  'secrecy',
] as const
export type Need = (typeof NEEDS)[number]

/** A question about a kind of sharing: codes of closed lists, no case, nobody, nothing written. */
export interface AdviceQuestion {
  readonly jurisdiction: Jurisdiction
  readonly from: AgencyType
  readonly to: Exclude<RecipientType, 'CORE'>
  readonly category: Category
  readonly purpose: Purpose
  /** Covered by professional secrecy. */
  readonly secret?: boolean
  readonly minor?: boolean
  readonly inSession?: boolean
  /** On the holder's own initiative, not in answer to a question. */
  readonly push?: boolean
  /** To the intake role of the recipient's agency. */
  readonly intake?: boolean
  /** To a core member of the unit. */
  readonly core?: boolean
}
