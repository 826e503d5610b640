import { implies, join, type Literal, literalOf, meet, predicateOfLiteral } from './literal.ts'
import { contains, FALSE, type FactPath, keyOf, noneOf, type Predicate, TRUE } from './predicate.ts'

/** That all of these hold; what is said twice is said once. */
export function all(parts: readonly Predicate[]): Predicate {
  const literals = new Map<FactPath, Literal>()
  const others = new Map<string, Predicate>()
  for (const part of parts.flatMap(conjuncts)) {
    if (part.op === 'false') return FALSE
    const literal = literalOf(part)
    if (literal === undefined) others.set(keyOf(part), part)
    else {
      const known = literals.get(literal.path)
      literals.set(literal.path, known === undefined ? literal : meet(known, literal))
    }
  }
  const merged = [...literals.values()].map(predicateOfLiteral)
  if (merged.some(({ op }) => op === 'false')) return FALSE
  const rest = [...others.values()]
  if (rest.some((one) => one.op === 'contains' && others.has(keyOf(negate(one))))) return FALSE
  return made('and', [...merged.filter(({ op }) => op !== 'true'), ...rest])
}

/**
 * That one of these holds. Branches that differ in one attribute become one branch with a list, and what all branches
 * ask is asked once: a query with lists beats one with a branch for each rule.
 */
export function any(parts: readonly Predicate[]): Predicate {
  let branches = parts.flatMap(disjuncts)
  if (branches.some(({ op }) => op === 'true')) return TRUE
  for (;;) {
    const fewer = mergedSets(mergedOnce(distinct(branches)))
    if (fewer.some(({ op }) => op === 'true')) return TRUE
    if (fewer.length === branches.length) break
    branches = fewer.flatMap(disjuncts)
  }
  const left = absorbed(branches)
  const [first, ...more] = left.map(conjuncts)
  if (first === undefined) return FALSE
  const common = first.filter((one) => more.every((branch) => has(branch, one)))
  if (common.length === 0 || left.length === 1) return made('or', left)
  const rests = left.map((branch) => all(conjuncts(branch).filter((one) => !has(common, one))))
  return all([...common, any(rests)])
}

/** That it does not hold, with the negations as deep as they go. */
export function negate(predicate: Predicate): Predicate {
  switch (predicate.op) {
    case 'true':
      return FALSE
    case 'false':
      return TRUE
    case 'and':
      return any(predicate.of.map(negate))
    case 'or':
      return all(predicate.of.map(negate))
    case 'not':
      return predicate.of
    case 'eq':
      return noneOf(predicate.path, [predicate.value])
    case 'in':
      return noneOf(predicate.path, predicate.values)
    case 'contains':
      return { op: 'not', of: predicate }
  }
}

export function conjuncts(predicate: Predicate): readonly Predicate[] {
  if (predicate.op === 'true') return []
  return predicate.op === 'and' ? predicate.of : [predicate]
}

function disjuncts(predicate: Predicate): readonly Predicate[] {
  if (predicate.op === 'false') return []
  return predicate.op === 'or' ? predicate.of : [predicate]
}

function made(op: 'and' | 'or', parts: readonly Predicate[]): Predicate {
  const [only] = parts
  if (only === undefined) return op === 'and' ? TRUE : FALSE
  // In one order, so that the same predicate has one key.
  return parts.length === 1 ? only : { op, of: parts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }
}

function distinct(branches: readonly Predicate[]): readonly Predicate[] {
  return [...new Map(branches.map((one) => [keyOf(one), one])).values()]
}

function has(parts: readonly Predicate[], wanted: Predicate): boolean {
  return parts.some((one) => keyOf(one) === keyOf(wanted))
}

/** Branches that are alike but for one attribute, as one. */
function mergedOnce(branches: readonly Predicate[]): readonly Predicate[] {
  const paths = new Set(
    branches.flatMap((branch) => conjuncts(branch).flatMap((part) => literalOf(part)?.path ?? [])),
  )
  let merged = branches
  for (const path of paths) {
    const alike = Map.groupBy(merged, (branch) => restOf(branch, path) ?? keyOf(branch))
    if (alike.size === merged.length) continue
    merged = [...alike.values()].map((group) => mergedAt(group, path))
  }
  return merged
}

/** What a branch asks besides that attribute; undefined when it does not ask about it. */
function restOf(branch: Predicate, path: FactPath): string | undefined {
  const parts = conjuncts(branch)
  const rest = parts.filter((part) => literalOf(part)?.path !== path)
  return rest.length === parts.length ? undefined : `${path}|${rest.map(keyOf).join()}`
}

function mergedAt(group: readonly Predicate[], path: FactPath): Predicate {
  const [first, ...others] = group
  if (first === undefined || others.length === 0) return first ?? FALSE
  const literals = group.flatMap((branch) =>
    conjuncts(branch)
      .flatMap((part) => literalOf(part) ?? [])
      .filter((literal) => literal.path === path),
  )
  const rest = conjuncts(first).filter((part) => literalOf(part)?.path !== path)
  const [one, ...more] = literals
  return one === undefined ? first : all([...rest, predicateOfLiteral(more.reduce(join, one))])
}

/** `contains` of the same set, as one. */
function mergedSets(branches: readonly Predicate[]): readonly Predicate[] {
  const sets = branches.filter((one) => one.op === 'contains')
  if (sets.length < 2) return branches
  const byPath = Map.groupBy(sets, ({ path }) => path)
  return [
    ...branches.filter((one) => one.op !== 'contains'),
    ...[...byPath].map(([path, group]) =>
      contains(
        path,
        group.flatMap(({ values }) => values),
      ),
    ),
  ]
}

/** Without the branches that hold only where another holds too. */
function absorbed(branches: readonly Predicate[]): readonly Predicate[] {
  return branches.filter(
    (branch, i) =>
      !branches.some(
        (other, j) => i !== j && isNarrower(branch, other) && (j < i || !isNarrower(other, branch)),
      ),
  )
}

function isNarrower(branch: Predicate, other: Predicate): boolean {
  const parts = conjuncts(branch)
  return conjuncts(other).every((wanted) => has(parts, wanted) || impliedBy(parts, wanted))
}

function impliedBy(parts: readonly Predicate[], wanted: Predicate): boolean {
  const literal = literalOf(wanted)
  return (
    literal !== undefined &&
    parts.some((part) => {
      const known = literalOf(part)
      return known?.path === literal.path && implies(known, literal)
    })
  )
}
