import type { Clause } from './agreement.ts'
import { coverageOf } from './coverage.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'

/**
 * The clause that is in force between holder and recipient for this category and purpose; undefined when none is.
 * Reads no gate, so it can be asked while the facts are still being gathered.
 */
export function findClause(policy: Policy, facts: Facts): Clause | undefined {
  const baseline = policy.baselineFor(facts)
  if (baseline === undefined) return undefined
  const { clause } = coverageOf(policy.coverage, facts, baseline.agreement === 'mandate')
  return clause === undefined ? undefined : policy.clauses.get(clause)?.clause
}
