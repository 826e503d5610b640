import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { isSilent } from './silence.ts'
import type { Ground, Variant } from './vocabulary.ts'

/** What a decision comes to, in so few codes that many can be counted together. */
export interface Verdict {
  /** `silence`: whatever must not be told, whichever ground it has. */
  readonly effect: 'permit' | 'deny' | 'silence'
  readonly ground?: Ground
  /** The most that is permitted. */
  readonly variant?: Variant
}

/** What a verdict looks at of a decision, also of one that was kept in few words. */
export type Outcome = Pick<Decision, 'effect' | 'ground' | 'clause' | 'rules' | 'variants' | 'hidden'>

/** Two decisions on the same facts, under two bundles. */
export interface Compared {
  readonly was: Verdict
  readonly became: Verdict
  /** The clause that makes the difference, of the new decision before the old one; else the rule. */
  readonly because: string
}

/** No clause and no rule can be named: nothing permits it, or it must not be told what does. */
export const NOBODY_RULES = 'none'

/**
 * What a decision comes to. INVARIANT (I4): all that is silence to whoever asks is one and the same verdict, so that
 * no count of verdicts says which ground was found.
 */
export function verdictOf(policy: Policy, facts: Facts, decision: Outcome): Verdict {
  if (isSilent(policy, facts, decision)) return { effect: 'silence' }
  const { effect, ground, variants } = decision
  if (effect === 'deny') return { effect, ...(ground && { ground }) }
  const most = variants.at(-1)
  return { effect, ...(most && { variant: most }) }
}

/** Compares the decision under one bundle with that under another. */
export function compared(facts: Facts, was: Taken, became: Taken): Compared {
  const before = verdictOf(was.policy, facts, was.decision)
  const after = verdictOf(became.policy, facts, became.decision)
  const [old, now] = [named(before, was), named(after, became)]
  return {
    was: before,
    became: after,
    because: now.clause ?? old.clause ?? now.rule ?? old.rule ?? NOBODY_RULES,
  }
}

/** A decision, with the bundle it was taken under. */
export interface Taken {
  readonly policy: Policy
  readonly decision: Outcome
}

/** Whether both verdicts are the same. */
export function isSame({ was, became }: Pick<Compared, 'was' | 'became'>): boolean {
  return was.effect === became.effect && was.ground === became.ground && was.variant === became.variant
}

// What a decision rests on; of silence nothing is named.
function named({ effect }: Verdict, { decision: { clause, rules } }: Taken) {
  return effect === 'silence' ? {} : { clause, rule: rules[0] }
}

/** A verdict as one code: `permit/summary`, `deny/G01`, `silence`. */
export function codeOf({ effect, ground, variant }: Verdict): string {
  return [effect, ground ?? variant].filter((part) => part !== undefined).join('/')
}
