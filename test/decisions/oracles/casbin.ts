import { newEnforcer, newModelFromString } from 'casbin'
import type { Asked } from './asked.ts'
import { type Notation, type OracleRule, written } from './formula.ts'

const MODEL = `
[request_definition]
r = facts
[policy_definition]
p = rule, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = eval(p.rule)
`

const NOTATION: Notation = {
  true: 'true',
  false: 'false',
  is: (path, value) => `r.facts.${path} == ${typeof value === 'string' ? `'${value}'` : value}`,
  has: (path, value) => `has(r.facts.${path}, '${value}')`,
  between: (from, until) => `(r.facts.day >= ${from} && r.facts.day < ${until})`,
}

/** casbin: whether it permits. */
export async function casbinOf(rules: readonly OracleRule[]): Promise<(asked: Asked) => Promise<boolean>> {
  const enforcer = await newEnforcer(newModelFromString(MODEL))
  await enforcer.addFunction('has', (set: unknown, member: unknown) => (set as unknown[]).includes(member))
  await enforcer.addPolicies(
    rules.map(({ effect, when }) => [written(when, NOTATION), effect === 'permit' ? 'allow' : 'deny']),
  )
  return (asked) => enforcer.enforce(asked)
}
