import { type FactPath, noneOf, oneOf, type Predicate, type Value } from './predicate.ts'

/** What a predicate says of one attribute that has one value: it is, or is not, one of these. */
export interface Literal {
  readonly path: FactPath
  readonly negated: boolean
  readonly values: readonly Value[]
}

/** Undefined for what speaks of a set, or of more than one attribute. */
export function literalOf(predicate: Predicate): Literal | undefined {
  if (predicate.op === 'not') {
    const inner = literalOf(predicate.of)
    return inner && { ...inner, negated: !inner.negated }
  }
  if (predicate.op === 'eq') return { path: predicate.path, negated: false, values: [predicate.value] }
  if (predicate.op !== 'in') return undefined
  return { path: predicate.path, negated: false, values: predicate.values }
}

export function predicateOfLiteral({ path, negated, values }: Literal): Predicate {
  return negated ? noneOf(path, values) : oneOf(path, values)
}

/** Both hold, of the same attribute. */
export function meet(a: Literal, b: Literal): Literal {
  if (a.negated && b.negated) return { ...a, values: union(a.values, b.values) }
  if (a.negated) return { ...b, values: without(b.values, a.values) }
  return { ...a, values: b.negated ? without(a.values, b.values) : both(a.values, b.values) }
}

/** One of them holds, of the same attribute. */
export function join(a: Literal, b: Literal): Literal {
  if (!a.negated && !b.negated) return { ...a, values: union(a.values, b.values) }
  if (a.negated && b.negated) return { ...a, values: both(a.values, b.values) }
  return a.negated
    ? { ...a, values: without(a.values, b.values) }
    : { ...b, values: without(b.values, a.values) }
}

/** Whether `a` cannot hold without `b`, both of the same attribute. */
export function implies(a: Literal, b: Literal): boolean {
  const { negated, values } = meet(a, b)
  return negated === a.negated && values.length === a.values.length
}

/** Whether both cannot hold together. */
export function excludes(a: Literal, b: Literal): boolean {
  const { negated, values } = meet(a, b)
  return !negated && values.length === 0
}

function union(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return [...new Set([...a, ...b])]
}
function both(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return a.filter((one) => b.includes(one))
}
function without(a: readonly Value[], b: readonly Value[]): readonly Value[] {
  return a.filter((one) => !b.includes(one))
}
