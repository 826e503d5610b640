import type { exchange } from '@casebridge/contract'
import type { Decision, Facts, Language, Policy } from '@casebridge/policy'
import { codedFor } from '../disclosure/coded.ts'
import { tell } from '../disclosure/words.ts'

/** A decision on facts alone: every code of it, every ground, and its words. */
export function simulationView(
  policy: Policy,
  facts: Facts,
  decision: Decision,
  language: Language,
): exchange.components['schemas']['Simulation'] {
  const { variants, fields, obligations, flags, trace, rules: _rules, ...rest } = decision
  return {
    ...rest,
    variants: [...variants],
    fields: [...fields],
    obligations: [...obligations],
    flags: [...flags],
    trace: trace.map((found) => ({ ...found })),
    decision: tell(policy, codedFor('holder', policy, facts, decision), language),
  }
}
