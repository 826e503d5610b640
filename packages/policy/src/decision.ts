import type { Gate, Ground, ItemField, Obligation, Variant } from './vocabulary.ts'

/** Where a ground was found, in the order of evaluation; `facts`: they are incomplete or unknown, nothing was evaluated. */
export type Step = 'facts' | 'prohibition' | 'baseline' | 'row' | 'handling' | 'gate' | 'default'

export interface GroundFound {
  readonly ground: Ground
  readonly step: Step
  /** Id of the rule, clause or prohibition in the bundle that says so; undefined for G00. */
  readonly rule?: string
  /** The gate that is not met, for step `gate`. */
  readonly gate?: Gate
}

/** The answer for one item and one recipient: codes only; texts are rendered later from the packs. */
export interface Decision {
  readonly effect: 'permit' | 'deny'
  /** Which engine took it; replay runs the same one (invariant I3). */
  readonly engine: string
  /** Content hash of the bundle. */
  readonly revision: string
  /** The deciding ground of a deny: the first hit of the first step that has one. */
  readonly ground?: Ground
  /** Every ground found, in order of evaluation. */
  readonly trace: readonly GroundFound[]
  /** Matrix rows, clauses and prohibitions that determined the effect. */
  readonly rules: readonly string[]
  /** Agreement clause that covers a permit, where its purpose needs one and one is in force. */
  readonly clause?: string
  readonly obligations: readonly Obligation[]
  /** The most that may be made known. Empty on deny. */
  readonly variants: readonly Variant[]
  /** Union of the fields of those variants. Empty on deny. */
  readonly fields: readonly ItemField[]
  /** Baseline gaps that break-glass passes over; each becomes a review item within 72 h. */
  readonly flags: readonly Ground[]
  /** True when the ground must never be shown: the outward answer is that for an unknown id (invariant I4). */
  readonly hidden: boolean
}
