import type { Decision } from '../decision.ts'
import type { Policy } from '../policy.ts'

/** A rule with what it rests on, in brackets: `V03 (Casebridge default, design)`. */
export function cite(policy: Policy, id: string): string {
  const provision = policy.sources.get(id)?.provision
  return provision === undefined ? id : `${id} (${provision.citation}; status: ${provision.status})`
}

/** Why something is refused: the ground, and the rules that say so. Never shown to anybody who asks about a person. */
export function reasonOf(policy: Policy, { ground = 'G00', trace }: Decision): string {
  const rules = [
    ...new Set(trace.filter((found) => found.ground === ground).flatMap(({ rule }) => rule ?? [])),
  ]
  const cited = rules.map((id) => cite(policy, id)).join(', ')
  return rules.length === 0 ? `no rule permits it (${ground})` : `${ground} by ${cited}`
}
