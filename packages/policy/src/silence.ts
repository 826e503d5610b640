import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { PURPOSES } from './vocabulary.ts'

/**
 * Whether nothing may be said of an item to whoever asks. INVARIANT (I4): what is silent for one purpose is silent
 * when it is refused for another, or the purpose would be the key to knowing that it is there.
 */
export function isSilent(
  policy: Policy,
  facts: Facts,
  decision: Pick<Decision, 'effect' | 'hidden'>,
): boolean {
  if (decision.hidden) return true
  return (
    decision.effect === 'deny' && PURPOSES.some((purpose) => decide(policy, { ...facts, purpose }).hidden)
  )
}
