import type { MongoAbility, RuleOf } from '@casl/ability'
import { rulesToCondition } from '@casl/ability/extra'
import { type Asked, attributeIs } from './attribute.ts'
import { all, any, negate } from './combine.ts'
import { FALSE, type Predicate, TRUE, type Value } from './predicate.ts'

/** A rule as CASL made it ready. */
export type CompiledRule = RuleOf<MongoAbility>
type Tree = NonNullable<CompiledRule['ast']>

/**
 * The condition of a rule, from the very tree that CASL evaluates.
 * @throws TypeError for anything but equal, in and and: our compiler lets nothing else through.
 */
export function conditionOf(asked: Asked, { ast }: Pick<CompiledRule, 'ast'>): Predicate {
  // A rule without a tree would be one without conditions; ours always have them, were they empty.
  if (ast === undefined) throw new TypeError('a rule without a condition tree')
  return read(asked, ast)
}

/** Whether these rules, the one that counts first before the others, let their action through. */
export function allowedBy(asked: Asked, rules: readonly CompiledRule[]): Predicate {
  const convert = (rule: CompiledRule) => {
    const condition = conditionOf(asked, rule)
    return rule.inverted ? negate(condition) : condition
  }
  // INVARIANT: null means that no rule allows it: denied, not unrestricted.
  return rulesToCondition(rules, convert, { and: all, or: any, empty: () => TRUE }) ?? FALSE
}

function read(asked: Asked, tree: Tree): Predicate {
  const { operator, value } = tree
  const field = 'field' in tree ? tree.field : undefined
  if (operator === 'and' && Array.isArray(value)) return all(value.map((part: Tree) => read(asked, part)))
  if (operator === 'eq' && typeof field === 'string' && isValue(value))
    return attributeIs(asked, field, [value])
  if (operator === 'in' && typeof field === 'string' && Array.isArray(value) && value.every(isValue))
    return attributeIs(asked, field, value)
  throw new TypeError(`a rule with the operator ${operator}`)
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'boolean'
}
