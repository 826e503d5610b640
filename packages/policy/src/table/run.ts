import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { Policy } from '../policy.ts'
import type { TableSituation } from './situations.ts'

/** A situation in which the engine does not say what the table says. */
export interface Failure {
  readonly situation: TableSituation
  readonly found: Decision
}

/** Puts a table to a policy. */
export function failuresOf(policy: Policy, situations: readonly TableSituation[]): readonly Failure[] {
  return situations.flatMap((situation) => {
    const found = decide(policy, situation.facts)
    const { effect, ground, obligations } = situation.expected
    const agrees =
      found.effect === effect &&
      found.ground === ground &&
      found.obligations.toSorted().join() === obligations.toSorted().join()
    return agrees ? [] : [{ situation, found }]
  })
}
