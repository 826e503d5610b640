import type { Clause } from './agreement.ts'
import { coverageFor } from './decide.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'

/**
 * The clause that is in force between holder and recipient for this category and purpose, rather one that names a
 * basis for crossing regimes; undefined when none is.
 * Reads no gate, so it can be asked while the facts are still being gathered.
 */
export function findClause(policy: Policy, facts: Facts): Clause | undefined {
  const baseline = policy.baselineFor(facts)
  if (baseline === undefined) return undefined
  const { clauses } = coverageFor(policy, facts, baseline)
  return clauses.find(({ basis }) => basis !== undefined) ?? clauses[0]
}
