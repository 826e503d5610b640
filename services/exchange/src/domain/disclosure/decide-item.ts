import {
  type Decision,
  decide,
  type Facts,
  type RegisteredProfessional,
  type Variant,
} from '@casebridge/policy'
import { type FactSources, factsFor } from './facts.ts'
import type { Item } from './situation.ts'

/** The decision on one item for one recipient, with the facts it was taken on. */
export interface Decided {
  readonly item: Item
  readonly recipient: RegisteredProfessional
  readonly facts: Facts
  readonly decision: Decision
}

/** Decides one item for each named recipient, each on their own. */
export function decideItem(
  sources: FactSources,
  item: Item,
  recipients: readonly RegisteredProfessional[],
): readonly Decided[] {
  return recipients.map((recipient) => {
    const facts = factsFor(sources, item, recipient)
    return { item, recipient, facts, decision: decide(sources.policy, facts) }
  })
}

/**
 * The decision that speaks for the whole table: a refusal for one refuses all, and one that must not be told hides
 * all (I4 before openness).
 */
export function governing(decided: readonly [Decided, ...Decided[]]): Decided {
  return (
    decided.find(({ decision }) => decision.hidden) ??
    decided.find(({ decision }) => decision.effect === 'deny') ??
    decided[0]
  )
}

/** What every recipient may be told at most; nothing where only counts are permitted (`AGG`), for an item is no count. */
export function variantsForAll(decided: readonly Decided[]): readonly Variant[] {
  const [first, ...rest] = decided
  if (decided.some(({ decision }) => !decision.fields.includes('held'))) return []
  return (first?.decision.variants ?? []).filter((variant) =>
    rest.every(({ decision }) => decision.variants.includes(variant)),
  )
}
