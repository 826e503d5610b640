import type { AgreementDocument, Clause } from '../agreement.ts'
import { type Condition, conditionKey } from '../condition.ts'
import { VARIANTS } from '../vocabulary.ts'
import { type Cell, cellsOf, clausePointer, inWords, linesOf } from './cells.ts'
import { type Finding, warning } from './finding.ts'
import { implies, within } from './space.ts'

interface Placed {
  readonly agreement: AgreementDocument
  readonly clause: Clause
}

/**
 * Clauses that speak of the same thing. One that adds nothing to another is shadowed; where both count and ask for
 * different things, a sharing needs to satisfy only one of them, which is rarely what was meant.
 */
export function overlaps(
  agreement: AgreementDocument,
  others: readonly AgreementDocument[],
): readonly Finding[] {
  const own = agreement.clauses.map((clause) => ({ agreement, clause }))
  const beside = others
    .filter((other) => meets(agreement, other))
    .flatMap((other) => other.clauses.map((clause) => ({ agreement: other, clause })))
  const found: Finding[] = []
  for (const [i, one] of own.entries()) {
    for (const other of [...own.slice(i + 1), ...beside]) {
      found.push(...between(one, other))
      if (found.length >= MOST) return [...found, ANOTHER]
    }
  }
  return found
}

/** More than anybody reads; a hundred clauses that all say the same come to five thousand pairs. */
const MOST = 500
const ANOTHER = warning(
  'more-overlaps',
  '/clauses',
  `These are ${MOST} pairs of clauses that overlap; it was not looked for more.`,
)

/** Another version of the same agreement takes its place rather than standing beside it. */
function meets(agreement: AgreementDocument, other: AgreementDocument): boolean {
  return (
    agreement.id !== other.id &&
    agreement.jurisdiction === other.jurisdiction &&
    (agreement.type === 'MANDATE') === (other.type === 'MANDATE') &&
    agreement.units.some((unit) => other.units.includes(unit)) &&
    agreement.validFrom < other.validUntil &&
    other.validFrom < agreement.validUntil
  )
}

function between(one: Placed, other: Placed): readonly Finding[] {
  const [a, b] = [one.clause, other.clause]
  const common = commonCells(a, b)
  if (common.length === 0 || within(within({}, a.when ?? {}) ?? {}, b.when ?? {}) === undefined) return []
  const sameAgreement = one.agreement === other.agreement
  if (adds(a, b, common)) return [shadowed(one, b)]
  if (adds(b, a, common) && sameAgreement) return [shadowed(other, a)]
  const differing = differences(a, b)
  if (differing.length === 0) return []
  const detail = `${a.id} and ${b.id} both cover ${linesOf(common).map(inWords).join('; ')}, and differ: ${differing.join('; ')}. A sharing needs to satisfy one of them only.`
  return [warning('conflicting-clauses', clausePointer(one.agreement, a), detail)]
}

function shadowed({ agreement, clause }: Placed, by: Clause): Finding {
  return warning(
    'shadowed-clause',
    clausePointer(agreement, clause),
    `${clause.id} adds nothing to ${by.id}, which covers all of it and asks for no more.`,
  )
}

/** Whether the first adds nothing to the second. */
function adds(a: Clause, b: Clause, common: readonly Cell[]): boolean {
  return (
    common.length === cellsOf(a).length &&
    isPart(b.gates, a.gates) &&
    isPart(b.obligations, a.obligations) &&
    implies(a.when ?? {}, b.when ?? {}) &&
    (a.basis === undefined || b.basis !== undefined) &&
    widthOf(a) <= widthOf(b)
  )
}

function commonCells(a: Clause, b: Clause): readonly Cell[] {
  const both = <T>(left: readonly T[], right: readonly T[]) => left.filter((one) => right.includes(one))
  return cellsOf({
    id: a.id,
    from: both(a.from, b.from),
    to: both(a.to, b.to),
    categories: both(a.categories, b.categories),
    purposes: both(a.purposes, b.purposes),
  })
}

function differences(a: Clause, b: Clause): readonly string[] {
  const said = <T>(name: string, of: (clause: Clause) => T, show: (value: T) => string) => {
    const [left, right] = [show(of(a)), show(of(b))]
    return left === right ? [] : [`${name} ${left} and ${right}`]
  }
  const list = (codes: readonly string[] = []) => (codes.length === 0 ? 'none' : codes.toSorted().join(', '))
  return [
    ...said('gates', ({ gates }) => gates, list),
    ...said('obligations', ({ obligations }) => obligations, list),
    ...said('conditions', ({ when }) => when ?? {}, inPlain),
    ...said(
      'pre-release',
      ({ prerelease }) => prerelease,
      (variant) => variant ?? 'none',
    ),
    ...said(
      'basis',
      ({ basis }) => basis,
      (text) => text ?? 'none',
    ),
  ]
}

function inPlain(condition: Condition): string {
  return conditionKey(condition) === conditionKey({}) ? 'none' : conditionKey(condition)
}

function isPart<T>(part: readonly T[] = [], whole: readonly T[] = []): boolean {
  return part.every((one) => whole.includes(one))
}

function widthOf({ prerelease }: Clause): number {
  return prerelease === undefined ? -1 : VARIANTS.indexOf(prerelease)
}
