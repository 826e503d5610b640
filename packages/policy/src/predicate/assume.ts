import { all, any, conjuncts } from './combine.ts'
import { excludes, implies, type Literal, literalOf } from './literal.ts'
import { FALSE, type FactPath, keyOf, type Predicate, TRUE } from './predicate.ts'

/** What is left to ask of a predicate where `given` holds anyway. */
export function assuming(predicate: Predicate, given: Predicate): Predicate {
  const known = conjuncts(given)
  const keys = new Set(known.map(keyOf))
  const literals = new Map<FactPath, Literal>()
  for (const one of known) {
    const literal = literalOf(one)
    if (literal !== undefined) literals.set(literal.path, literal)
  }
  const left = (one: Predicate): Predicate => {
    if (keys.has(keyOf(one))) return TRUE
    if (one.op === 'and') return all(one.of.map(left))
    if (one.op === 'or') return any(one.of.map(left))
    const literal = literalOf(one)
    const already = literal && literals.get(literal.path)
    if (literal === undefined || already === undefined) return one
    if (implies(already, literal)) return TRUE
    return excludes(already, literal) ? FALSE : one
  }
  return left(predicate)
}

/** The same, with every part relieved of what the parts beside it say of single attributes. */
export function tidied(predicate: Predicate): Predicate {
  if (predicate.op === 'or') return any(predicate.of.map(tidied))
  if (predicate.op !== 'and') return predicate
  const literals = predicate.of.filter((part) => literalOf(part) !== undefined)
  const given = all(literals)
  const rest = predicate.of.filter((part) => literalOf(part) === undefined)
  return all([...literals, ...rest.map((part) => tidied(assuming(part, given)))])
}
