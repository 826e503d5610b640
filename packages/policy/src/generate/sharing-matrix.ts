import { conditionKey } from '../condition.ts'
import type { Status } from '../pack.ts'
import { CATEGORIES, type Category, PURPOSES, type Purpose } from '../vocabulary.ts'
import { csvOf } from './csv.ts'
import type { Documented } from './documented.ts'
import type { Sharing } from './in-order.ts'
import { type Closure, closureOf, type Route, routesOf } from './routes.ts'

/**
 * `yes`: by any route without a gate and without a condition. `on-conditions`: with gates or conditions.
 * `only-in-session`: by no route outside a session. `never`: the rules close what a clause names.
 * Duties and the baseline of the purpose hold in every case.
 */
export const OUTCOMES = ['yes', 'on-conditions', 'only-in-session', 'never'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** May this agency share this with that one, for that? One cell for everything that a clause names. */
export interface Cell {
  readonly from: string
  readonly to: string
  readonly category: Category
  readonly purpose: Purpose
  readonly outcome: Outcome
  /** Empty exactly when the outcome is `never`. */
  readonly routes: readonly Route[]
  /** Exactly when the outcome is `never`. */
  readonly closure?: Closure
}

/** Who may share what with whom under an agreement, as the rules would decide it, not as its clauses wish. */
export function sharingMatrix(documented: Documented): readonly Cell[] {
  return questionsOf(documented).map((sharing): Cell => {
    const routes = routesOf(documented, sharing)
    return routes.length === 0
      ? { ...placeOf(sharing), outcome: 'never', routes, closure: closureOf(documented, sharing) }
      : { ...placeOf(sharing), outcome: outcomeOf(routes), routes }
  })
}

/** The cells by which something may be shared: without looking for why the others are closed. */
export function openCells(documented: Documented): readonly Cell[] {
  return questionsOf(documented).flatMap((sharing): readonly Cell[] => {
    const routes = routesOf(documented, sharing)
    return routes.length === 0 ? [] : [{ ...placeOf(sharing), outcome: outcomeOf(routes), routes }]
  })
}

function placeOf({ from, to, category, purpose }: Sharing) {
  return { from: from.id, to: to.id, category, purpose }
}

/** Agencies that the registry does not know have no type: no rule says anything about them. */
function questionsOf({ inForce, agencies }: Documented): readonly Sharing[] {
  const named = new Map<string, { category: Category; purpose: Purpose; from: string; to: string }>()
  for (const clause of inForce?.clauses ?? []) {
    for (const from of clause.from)
      for (const to of clause.to.filter((one) => one !== from))
        for (const category of clause.categories)
          for (const purpose of clause.purposes) {
            named.set([from, to, category, purpose].join(' '), { from, to, category, purpose })
          }
  }
  return [...named.values()]
    .sort(
      (a, b) =>
        order(a.from, b.from) ||
        order(a.to, b.to) ||
        CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
        PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose),
    )
    .flatMap(({ from, to, ...rest }) => {
      const [holder, recipient] = [agencies.get(from), agencies.get(to)]
      return holder && recipient ? [{ ...rest, from: holder, to: recipient }] : []
    })
}

function outcomeOf(routes: readonly Route[]): Outcome {
  const outside = routes.filter(({ way, gates }) => way !== 'session' && !gates.includes('SES'))
  if (outside.length === 0) return 'only-in-session'
  const free = outside.some(
    ({ gates, conditions }) => gates.length === 0 && Object.keys(conditions).length === 0,
  )
  return free ? 'yes' : 'on-conditions'
}

const COLUMNS = [
  'from',
  'to',
  'category',
  'purpose',
  'outcome',
  'way',
  'gates',
  'obligations',
  'conditions',
  'ground',
  'clause',
  'rule',
  'citation',
  'status',
] as const
type Line = Readonly<Record<(typeof COLUMNS)[number], string>>

/** The same matrix as a table (RFC 4180): one line a route, and one for each cell that has none. */
export function matrixCsv(cells: readonly Cell[]): string {
  const lines = cells.flatMap((cell) =>
    cell.closure === undefined
      ? cell.routes.map((route) => lineOf(cell, route))
      : [{ ...emptyLine(cell), ...citedBy(cell.closure), ground: cell.closure.ground }],
  )
  return csvOf(
    COLUMNS,
    lines.map((line) => COLUMNS.map((column) => line[column])),
  )
}

function lineOf(cell: Cell, route: Route): Line {
  return {
    ...emptyLine(cell),
    way: route.way,
    gates: route.gates.join(';'),
    obligations: route.obligations.join(';'),
    conditions: conditionsInCell(route.conditions),
    clause: route.clause,
    ...citedBy(route),
  }
}

function emptyLine({ from, to, category, purpose, outcome }: Cell): Line {
  const none = { way: '', gates: '', obligations: '', conditions: '', ground: '' }
  return { from, to, category, purpose, outcome, ...none, clause: '', rule: '', citation: '', status: '' }
}

function citedBy({ rule = '', provision }: Pick<Closure, 'rule' | 'provision'>): {
  readonly rule: string
  readonly citation: string
  readonly status: Status | ''
} {
  return { rule, citation: provision?.citation ?? '', status: provision?.status ?? '' }
}

/** `name=value` in one order, alternatives by a bar. */
function conditionsInCell(conditions: Route['conditions']): string {
  const sorted = JSON.parse(conditionKey(conditions)) as readonly (readonly [string, unknown])[]
  return sorted.map(([path, wanted]) => `${path}=${[wanted].flat().join('|')}`).join(';')
}

/** By code unit, so that it is the same everywhere. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
