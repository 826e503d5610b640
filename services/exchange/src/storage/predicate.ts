import type { FactPath, Predicate, PredicateValue } from '@casebridge/policy'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'

/** Where each attribute of facts is to be found: the whole list of what may be asked. Sets are arrays of text. */
export type Columns = Readonly<Partial<Record<FactPath, Expression<unknown>>>>

/**
 * A predicate of the policy as a condition of a query.
 *
 * An attribute that is null is missing, and what is missing is denied (I2): every column of the list must have a value.
 *
 * @param predicate null: denied
 * @throws TypeError for an attribute that is not on the list, an operator that is not known, and an empty `and` or
 * `or`: an empty `and` would be true.
 */
export function sqlOf<DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
  predicate: Predicate | null,
  columns: Columns,
): Expression<SqlBool> {
  if (predicate === null || predicate.op === 'false') return eb.lit(false)
  const complete = Object.values(columns).map((column) => eb(column, 'is not', null))
  return eb.and([translate(eb, predicate, columns), ...complete])
}

function translate<DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
  predicate: Predicate,
  columns: Columns,
): Expression<SqlBool> {
  const parts = (of: readonly Predicate[]) => {
    if (of.length === 0) throw new TypeError(`an empty ${predicate.op}`)
    return of.map((part) => translate(eb, part, columns))
  }
  switch (predicate.op) {
    case 'true':
      return eb.lit(true)
    case 'false':
      return eb.lit(false)
    case 'and':
      return eb.and(parts(predicate.of))
    case 'or':
      return eb.or(parts(predicate.of))
    case 'not':
      return eb.not(translate(eb, predicate.of, columns))
    case 'eq':
      return eb(columnOf(columns, predicate.path), '=', predicate.value)
    case 'in':
      return isOneOf(eb, columnOf(columns, predicate.path), predicate.values)
    case 'contains':
      return overlaps(eb, columnOf(columns, predicate.path), predicate.values)
    default:
      throw new TypeError(`a predicate with the operator ${String((predicate as { op: unknown }).op)}`)
  }
}

function columnOf(columns: Columns, path: FactPath): Expression<unknown> {
  const column = Object.hasOwn(columns, path) ? columns[path] : undefined
  if (column === undefined)
    throw new TypeError(`a predicate asks about ${path}, for which there is no column`)
  return column
}

function isOneOf<DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
  column: Expression<unknown>,
  values: readonly PredicateValue[],
): Expression<SqlBool> {
  return values.length === 0 ? eb.lit(false) : eb(column, 'in', values)
}

function overlaps<DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
  column: Expression<unknown>,
  values: readonly string[],
): Expression<SqlBool> {
  return values.length === 0 ? eb.lit(false) : eb(column, '&&', sql`${[...values]}::text[]`)
}
