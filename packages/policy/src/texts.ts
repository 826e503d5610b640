import { type AdviceAnswer, ANSWERS, NEEDS, type Need } from './advice.ts'
import { type Check, record, text, textFor } from './check.ts'
import { DEMANDS, type Demand, type Status } from './pack.ts'
import {
  CATEGORIES,
  type Category,
  GATES,
  type Gate,
  type Ground,
  PLAIN_OBLIGATIONS,
  PROHIBITIONS,
  PURPOSES,
  type Purpose,
  RECIPIENT_TYPES,
  REFUSAL_GROUNDS,
  type RecipientType,
  VARIANTS,
  type Variant,
} from './vocabulary.ts'

/** Facts that an alternative may change, each with its own sentence. */
const CHANGES = [
  'address',
  'requestKind',
  'recipient.training',
  'recipient.clearance',
  'recipient.conflictOfInterest',
  'recipient.intake',
  'met.SES',
  'met.CNS',
  'met.INF',
  'met.CHR',
  'met.PRO',
  'met.UNA',
  'met.GRD',
  'met.FAO',
  'met.JUS',
  'met.MIN',
  'met.CHT',
] as const
export type Change = (typeof CHANGES)[number]

/** Facts that may be missing: every gate, an agreement that covers it, and valid training. */
export type Missing = Gate | 'AGR' | 'TRN'

/** Plain and neutral words for every code, in one language. `{days}` stands for the number in `EXPn`. */
export interface Texts {
  /** Says that the wording is unofficial. */
  readonly notice: string
  readonly effects: Readonly<Record<'permit' | 'deny' | 'hidden' | 'flag', string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly grounds: Readonly<Record<Ground, string>>
  readonly gates: Readonly<Record<Gate, string>>
  readonly missing: Readonly<Record<Missing, string>>
  readonly obligations: Readonly<Record<(typeof PLAIN_OBLIGATIONS)[number] | 'EXP', string>>
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly categories: Readonly<Record<Category, string>>
  /** Agency types, and the other recipients that a rule may name. */
  readonly agencyTypes: Readonly<Record<RecipientType, string>>
  readonly variants: Readonly<Record<Variant, string>>
  readonly changes: Readonly<Record<Change, string>>
  /** What advice answers, see `advise`. */
  readonly advice: Readonly<Record<AdviceAnswer, string>>
  /** What any sharing of that purpose needs. */
  readonly needs: Readonly<Record<Need, string>>
  /** What a country asks of an act at the table. */
  readonly demands: Readonly<Record<Demand, string>>
}

/** Complete and closed: a code without words, or words without a code, is a fault. */
export const texts: Check = record({
  notice: text,
  effects: textFor(['permit', 'deny', 'hidden', 'flag']),
  statuses: textFor(['law', 'unverified', 'design']),
  grounds: textFor([...PROHIBITIONS, ...REFUSAL_GROUNDS]),
  gates: textFor(GATES),
  missing: textFor([...GATES, 'AGR', 'TRN']),
  obligations: textFor([...PLAIN_OBLIGATIONS, 'EXP']),
  purposes: textFor(PURPOSES),
  categories: textFor(CATEGORIES),
  agencyTypes: textFor(RECIPIENT_TYPES),
  variants: textFor(VARIANTS),
  changes: textFor(CHANGES),
  advice: textFor(ANSWERS),
  needs: textFor(NEEDS),
  demands: textFor(DEMANDS),
})
