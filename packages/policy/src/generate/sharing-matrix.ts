import type { Clause } from '../agreement.ts'
import { conditionKey } from '../condition.ts'
import type { Status } from '../pack.ts'
import { CATEGORIES, type Category, PURPOSES, type Purpose } from '../vocabulary.ts'
import { csvOf } from './csv.ts'
import type { Documented } from './documented.ts'
import type { Sharing } from './in-order.ts'
import { type Closure, clausesFor, closureOf, type Route, routesOf } from './routes.ts'

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
  const answered = alike(documented, (sharing): Answer => {
    const routes = routesOf(documented, sharing)
    return routes.length === 0
      ? { outcome: 'never', routes, closure: closureOf(documented, sharing) }
      : { outcome: outcomeOf(routes), routes }
  })
  return questionsOf(documented).map((sharing) => ({ ...placeOf(sharing), ...answered(sharing) }))
}

/** The cells by which something may be shared: without looking for why the others are closed. */
export function openCells(documented: Documented): readonly Cell[] {
  const answered = alike(documented, (sharing): Answer => {
    const routes = routesOf(documented, sharing)
    return { outcome: outcomeOf(routes), routes }
  })
  return questionsOf(documented)
    .map((sharing) => ({ ...placeOf(sharing), ...answered(sharing) }))
    .filter(({ routes }) => routes.length > 0)
}

type Answer = Pick<Cell, 'outcome' | 'routes' | 'closure'>

/**
 * Two agencies of the same types under the same clauses are answered alike: rules know no agency but by these. Asked
 * once for all of them, since a large agreement has a hundred thousand cells and few kinds of them.
 */
function alike(documented: Documented, answer: (sharing: Sharing) => Answer): (sharing: Sharing) => Answer {
  const known = new Map<string, Answer>()
  return (sharing) => {
    const { from, to, category, purpose } = sharing
    const clauses = clausesFor(documented, sharing).map(({ id }) => id)
    const key = [from.type, to.type, to.territory, category, purpose, ...clauses].join(' ')
    const found = known.get(key) ?? answer(sharing)
    known.set(key, found)
    return found
  }
}

function placeOf({ from, to, category, purpose }: Sharing) {
  return { from: from.id, to: to.id, category, purpose }
}

/** In order of agencies, category, purpose. An agency that the registry does not know has no type: no rule knows it. */
function questionsOf({ inForce, agencies }: Documented): readonly Sharing[] {
  const clauses = inForce?.clauses ?? []
  const side = (name: 'from' | 'to') =>
    [...new Set(clauses.flatMap((clause) => clause[name]))].sort().flatMap((id) => agencies.get(id) ?? [])
  const [holders, recipients] = [side('from'), side('to')]
  return holders.flatMap((from) =>
    recipients.flatMap((to) => {
      const own = clauses.filter((one) => one.from.includes(from.id) && one.to.includes(to.id))
      return from.id === to.id || own.length === 0 ? [] : namedBy(own).map((what) => ({ from, to, ...what }))
    }),
  )
}

function namedBy(clauses: readonly Clause[]): readonly Pick<Sharing, 'category' | 'purpose'>[] {
  return CATEGORIES.flatMap((category) => {
    const own = clauses.filter(({ categories }) => categories.includes(category))
    return PURPOSES.filter((purpose) => own.some(({ purposes }) => purposes.includes(purpose))).map(
      (purpose) => ({ category, purpose }),
    )
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
