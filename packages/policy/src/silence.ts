import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { PURPOSES } from './vocabulary.ts'

const ADDRESSES: readonly Facts['address'][] = ['direct', 'conference']

/**
 * Whether nothing may be said of an item to whoever asks. INVARIANT (I4): what is silent for one purpose is silent
 * when it is refused for another, and what is silent at the table is silent when it is asked for directly; or the
 * question would be the key to knowing that it is there.
 */
export function isSilent(policy: Policy, facts: Facts, decision: Decision): boolean {
  if (decision.hidden) return true
  if (decision.effect !== 'deny') return false
  return PURPOSES.some((purpose) =>
    ADDRESSES.some((address) => decide(policy, { ...facts, purpose, address }).hidden),
  )
}
