import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { findAlternatives } from './repair.ts'
import { PURPOSES } from './vocabulary.ts'

/**
 * Whether nothing may be said of an item to whoever asks. INVARIANT (I4): what is silent for one purpose is silent
 * when it is refused for another, and what is silent at the table is silent when it is refused directly; or the
 * question would be the key to knowing that it is there. Only who could lawfully be told directly, by something that an
 * asker may bring about (such as consent), is told that it is missing.
 */
export function isSilent(
  policy: Policy,
  facts: Facts,
  decision: Pick<Decision, 'effect' | 'hidden'>,
): boolean {
  if (decision.hidden) return true
  if (decision.effect !== 'deny') return false
  if (isHiddenForAny(policy, facts)) return true
  const elsewhere = facts.address === 'direct' ? 'conference' : 'direct'
  return (
    isHiddenForAny(policy, { ...facts, address: elsewhere }) &&
    findAlternatives(policy, facts, decide(policy, facts)).length === 0
  )
}

function isHiddenForAny(policy: Policy, facts: Facts): boolean {
  return PURPOSES.some((purpose) => decide(policy, { ...facts, purpose }).hidden)
}
