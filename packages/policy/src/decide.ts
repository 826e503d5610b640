import type { Clause } from './agreement.ts'
import { baselineGaps } from './baseline.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { Decision, GroundFound } from './decision.ts'
import type { Facts } from './facts.ts'
import { factFaults } from './facts-check.ts'
import { unmetGates } from './gates.ts'
import type { Passed } from './matrix.ts'
import { denied, permitted } from './outcome.ts'
import type { Baseline } from './pack.ts'
import type { Policy } from './policy.ts'
import { inForceAt } from './provisions.ts'
import { consult } from './rule-book.ts'
import { type Situation, situationOf } from './situation.ts'

/**
 * Decides on one item for one recipient. Pure: the same policy and facts always give the same decision, and nothing
 * else does. Never throws for what facts contain: facts that are incomplete or unknown are a deny (I2).
 *
 * Every step is looked at, also when an earlier one refuses: the trace is complete, and a refusal costs the same
 * work whatever its ground.
 */
export function decide(policy: Policy, facts: Facts): Decision {
  const { revision, common } = policy
  if (factFaults(facts).length > 0) return denied(revision, [{ ground: 'G00', step: 'facts' }], [])
  const baseline = policy.baselineFor(facts)
  if (baseline === undefined) return denied(revision, [{ ground: 'G00', step: 'baseline' }], [])

  const coverage = coverageFor(policy, facts, baseline)
  const situation = situationOf(facts, coverage.state, inForceAt(policy.dated, facts.now))
  const { prohibited, standing, handling, matrix } = consult(policy, policy.bucketFor(facts), situation)
  const gaps = [
    ...baselineGaps(baseline, facts, coverage),
    ...standing.map((found) => ({ found, flagged: facts.purpose === common.breakGlass.purpose })),
  ]
  const under = clauseFor(baseline, coverage, matrix.passed, situation)

  const refusing = gaps.filter((gap) => !gap.flagged).map((gap) => gap.found)
  const flags = [...gaps.filter((gap) => gap.flagged).map((gap) => gap.found.ground), ...matrix.waived]
  const found = withSecrecy(situation, [
    ...prohibited,
    ...refusing,
    ...handling,
    ...matrix.found,
    ...under.found,
  ])
  return found.length > 0 || matrix.passed === undefined
    ? denied(revision, found, flags)
    : permitted(revision, matrix.passed, under, flags)
}

/** The clauses that cover a sharing, their own conditions included. */
export function coverageFor(policy: Policy, facts: Facts, baseline: Baseline): Coverage {
  const holds = (clause: Clause) => {
    const condition = policy.clauseConditions.get(clause)
    return condition === undefined || condition(situationOf(facts, 'covered')).length > 0
  }
  return coverageOf(policy.coverage, facts, baseline.agreement === 'mandate', holds)
}

/** The clause a permit rests on, what it asks beyond the row, and what it asks in vain. */
export interface UnderClause {
  readonly clause?: Clause
  readonly found: readonly GroundFound[]
}

/**
 * Of several clauses that cover, the first whose own gates are all met; where the row needs a named basis, one that
 * names it comes first. An emergency needs no agreement, so the conditions of one do not hold it up.
 */
function clauseFor(
  { agreement: mode }: Baseline,
  { clauses }: Coverage,
  passed: Passed | undefined,
  { gates }: Situation,
): UnderClause {
  const needsBasis = passed?.row.gates.includes('BAS') ?? false
  const ordered = needsBasis
    ? clauses.toSorted((a, b) => Number(a.basis === undefined) - Number(b.basis === undefined))
    : clauses
  const [first] = ordered
  if (first === undefined) return { found: [] }
  if (mode === 'flag' || mode === 'none') return { clause: { ...first, obligations: [] }, found: [] }
  const unmet = (clause: Clause) =>
    unmetGates({ id: clause.id, gates: clause.gates ?? [], waives: [] }, gates).refusing
  const clause = ordered.find((one) => unmet(one).length === 0) ?? first
  return { clause, found: unmet(clause) }
}

/**
 * INVARIANT (I8): a secret leaves by its holder's own signed decision and no other way, whatever the row asks for and
 * also in an emergency. Found on every route, so that no purpose and no recipient makes a difference to silence (I4).
 */
function withSecrecy({ item, gates }: Situation, found: readonly GroundFound[]): readonly GroundFound[] {
  const missing = item.secret && !gates.SEC && !found.some(({ ground }) => ground === 'G05')
  return missing ? [...found, { ground: 'G05', step: 'gate', gate: 'SEC' }] : found
}
