import { decide, type Gate, type Policy } from '@casebridge/policy'
import type { Decided } from './decide-item.ts'

/** Whether a permit rests on this gate: whether it would be none without. */
export function countsOn(policy: Policy, { facts }: Decided, gate: Gate): boolean {
  // Consent is a gate of some rows and a fact that others read.
  const consent = gate === 'CNS' ? ('none' as const) : facts.consent
  const without = { ...facts, consent, met: facts.met.filter((one) => one !== gate) }
  return facts.met.includes(gate) && decide(policy, without).effect === 'deny'
}
