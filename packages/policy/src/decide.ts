import { baselineGaps } from './baseline.ts'
import { coverageOf } from './coverage.ts'
import type { Decision, GroundFound, Step } from './decision.ts'
import type { Facts } from './facts.ts'
import { factFaults } from './facts-check.ts'
import { askMatrix } from './matrix.ts'
import { denied, permitted } from './outcome.ts'
import type { Bar } from './pack.ts'
import type { Policy } from './policy.ts'
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

  const coverage = coverageOf(policy.coverage, facts, baseline.agreement === 'mandate')
  const situation = situationOf(facts, coverage.state)
  const prohibited = foundBy(policy.prohibitions(situation), 'prohibition')
  const gaps = [
    ...baselineGaps(baseline, facts, coverage),
    ...foundBy(policy.standing(situation), 'baseline').map((found) => ({
      found,
      flagged: facts.purpose === common.breakGlass.purpose,
    })),
  ]
  const handling = foundBy(policy.handling(situation), 'handling')
  const matrix = askMatrix(policy, situation)

  const refusing = gaps.filter((gap) => !gap.flagged).map((gap) => gap.found)
  const flags = [...gaps.filter((gap) => gap.flagged).map((gap) => gap.found.ground), ...matrix.waived]
  const found = withSecrecy(situation, [...prohibited, ...refusing, ...handling, ...matrix.found])
  return found.length > 0 || matrix.passed === undefined
    ? denied(revision, found, flags)
    : permitted(revision, matrix.passed, coverage.clause, flags)
}

/**
 * INVARIANT (I8): a secret leaves by its holder's own signed decision and no other way, whatever the row asks for and
 * also in an emergency. Found on every route, so that no purpose and no recipient makes a difference to silence (I4).
 */
function withSecrecy({ item, gates }: Situation, found: readonly GroundFound[]): readonly GroundFound[] {
  const missing = item.secret && !gates.SEC && !found.some(({ ground }) => ground === 'G05')
  return missing ? [...found, { ground: 'G05', step: 'gate', gate: 'SEC' }] : found
}

function foundBy(bars: readonly Bar[], step: Step): readonly GroundFound[] {
  return bars.map((bar) => ({ ground: bar.ground, step, rule: bar.id }))
}
