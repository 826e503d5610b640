import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import type { Obligation, Variant } from './vocabulary.ts'

/** One named attendee, and the facts of making the item known to that attendee. */
export interface Attendee {
  readonly attendee: string
  readonly facts: Facts & { readonly address: 'conference' }
}

/** What may happen to one item at one table. For the holder, who sees the names before giving; never shown to others. */
export interface TableDecision {
  readonly effect: 'permit' | 'deny'
  /** In the order given: what each attendee's own decision is, and whether the item is made known to them. */
  readonly attendees: readonly {
    readonly attendee: string
    readonly decision: Decision
    readonly given: boolean
  }[]
  /** What is made known to all who are given it: no wider than the narrowest permit among them. */
  readonly variants: readonly Variant[]
  /** Everything that any of those permits asks. */
  readonly obligations: readonly Obligation[]
}

/**
 * Decides on one item for every named attendee, each on their own. A refusal for one refuses the item for the table;
 * only when the holder addresses it by name do the others receive it.
 *
 * @param addressedByHolder the holder named the recipients itself, knowing who else is in the room
 */
export function decideConference(
  policy: Policy,
  table: readonly Attendee[],
  { addressedByHolder }: { readonly addressedByHolder: boolean },
): TableDecision {
  const decided = table.map(({ attendee, facts }) => ({ attendee, decision: decide(policy, facts) }))
  const permits = decided
    .filter(({ decision }) => decision.effect === 'permit')
    .map(({ decision }) => decision)
  const [first] = permits
  const refused = first === undefined || (permits.length < decided.length && !addressedByHolder)
  return {
    effect: refused ? 'deny' : 'permit',
    attendees: decided.map((one) => ({ ...one, given: !refused && one.decision.effect === 'permit' })),
    variants: refused
      ? []
      : first.variants.filter((variant) => permits.every((one) => one.variants.includes(variant))),
    obligations: refused ? [] : [...new Set(permits.flatMap((one) => one.obligations))],
  }
}
