import type { Decision, Engine, Policy } from '@casebridge/policy'
import type { DecisionDocument, Outcome } from '../disclosure/document.ts'
import type { Logged, LoggedFacts } from './logged.ts'

/** One decision as it was recorded, and as it comes out now. */
export interface Replayed {
  readonly facts: LoggedFacts['facts']
  readonly was: Outcome
  readonly now: Decision
  readonly same: boolean
}

type Taken = NonNullable<Logged['taken']>

/**
 * Decides every decision of an act again, from its stored facts.
 *
 * @param engine the one that took them
 * @param policy the bundle they were taken under
 */
export function replayed(engine: Engine, policy: Policy, { document, facts }: Taken): readonly Replayed[] {
  const decided = facts.map((one) => ({ ...one, now: engine.decide(policy, one.facts) }))
  return decided.map((one) => {
    const table = decided.filter(({ item }) => item === one.item)
    const was = document.outcomes.find(
      ({ item, recipient }) => item === one.item && recipient === one.recipient,
    )
    const same =
      was !== undefined &&
      (document.act === 'ask' ? sameAsk(engine, policy, table, was, one) : sameGift(table, was, one))
    return {
      facts: one.facts,
      was: was ?? { recipient: one.recipient, effect: 'nothing' },
      now: one.now,
      same,
    }
  })
}

interface Decided extends LoggedFacts {
  readonly now: Decision
}

/** To whoever asks, what must not be known of is nothing, and one refusal at the table refuses all. */
function sameAsk(
  { isSilent }: Engine,
  policy: Policy,
  table: readonly Decided[],
  was: Outcome,
  one: Decided,
): boolean {
  const governs = table.find(({ now }) => now.hidden) ?? table.find(({ now }) => now.effect === 'deny') ?? one
  const silent = table.some(({ facts, now }) => isSilent(policy, facts, now))
  if (silent) return was.effect === 'nothing' && was.ground === governs.now.ground
  if (governs.now.effect === 'deny') return was.effect === 'deny' && was.ground === governs.now.ground
  return was.effect === 'pending' || permitsStill(was, one)
}

/** A holder is told every ground; without one, somebody else's refusal refused it for all. */
function sameGift(table: readonly Decided[], was: Outcome, one: Decided): boolean {
  if (was.effect === 'permit') return permitsStill(was, one)
  if (was.ground !== undefined) return one.now.effect === 'deny' && was.ground === one.now.ground
  return one.now.effect === 'permit' && table.some(({ now }) => now.effect === 'deny')
}

function permitsStill({ effect, variant, fields = [] }: Outcome, { now }: Decided): boolean {
  return (
    effect === 'permit' &&
    now.effect === 'permit' &&
    variant !== undefined &&
    now.variants.includes(variant) &&
    fields.every((field) => now.fields.includes(field))
  )
}

/** Whether every outcome of the act that names an item was decided again. */
export function coversAll({ outcomes }: DecisionDocument, decided: readonly Replayed[]): boolean {
  const named = outcomes.filter(({ item }) => item !== undefined)
  return named.every((outcome) => decided.some(({ was }) => was === outcome))
}
