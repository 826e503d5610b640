/** What must hold of the facts, in words that every policy language has. */
export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }
  /** An attribute has this value. */
  | { readonly path: string; readonly is: string | boolean }
  /** A set has this member. */
  | { readonly path: string; readonly has: string }
  /** Day of the decision as YYYYMMDD: from, and before. */
  | { readonly from: number; readonly until: number }

/** One permission or prohibition. A prohibition wins, in whatever order they stand. */
export interface OracleRule {
  readonly id: string
  readonly effect: 'permit' | 'forbid'
  readonly when: Formula
}

/** How a language writes the parts of a formula. */
export interface Notation {
  readonly true: string
  readonly false: string
  readonly is: (path: string, value: string | boolean) => string
  readonly has: (path: string, value: string) => string
  readonly between: (from: number, until: number) => string
}

export function written(formula: Formula, notation: Notation): string {
  const list = (parts: readonly Formula[], operator: string, empty: string) =>
    parts.length === 0 ? empty : `(${parts.map((part) => written(part, notation)).join(` ${operator} `)})`
  if ('all' in formula) return list(formula.all, '&&', notation.true)
  if ('any' in formula) return list(formula.any, '||', notation.false)
  if ('not' in formula) return `!(${written(formula.not, notation)})`
  if ('is' in formula) return notation.is(formula.path, formula.is)
  return 'has' in formula
    ? notation.has(formula.path, formula.has)
    : notation.between(formula.from, formula.until)
}
