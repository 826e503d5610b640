import type { AgreementDocument, Clause } from '../agreement.ts'
import type { RegisteredAgency, Registry } from '../registry.ts'
import type { Category, Purpose } from '../vocabulary.ts'

/** One thing that a clause promises. */
export interface Cell {
  readonly from: string
  readonly to: string
  readonly category: Category
  readonly purpose: Purpose
}

/** Everything that a clause promises, one by one. Nobody needs an agreement with themselves. */
export function cellsOf({ from, to, categories, purposes }: Clause): readonly Cell[] {
  return from.flatMap((holder) =>
    to
      .filter((recipient) => recipient !== holder)
      .flatMap((recipient) =>
        categories.flatMap((category) =>
          purposes.map((purpose) => ({ from: holder, to: recipient, category, purpose })),
        ),
      ),
  )
}

/** The fewest lines that say the same as the cells: each promises every combination of what it names. */
export function linesOf(
  cells: readonly Cell[],
): readonly Pick<Clause, 'from' | 'to' | 'categories' | 'purposes'>[] {
  const single = cells.map(({ from, to, category, purpose }) => ({
    from: [from],
    to: [to],
    categories: [category],
    purposes: [purpose],
  }))
  return merged(merged(merged(merged(single, 'to'), 'categories'), 'from'), 'purposes')
}

type Line = Pick<Clause, 'from' | 'to' | 'categories' | 'purposes'>

/** Lines that differ in one member only become one. */
function merged(lines: readonly Line[], member: keyof Line): readonly Line[] {
  const groups = Map.groupBy(lines, (line) => JSON.stringify({ ...line, [member]: [] }))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [
          {
            ...first,
            [member]: [...new Set(group.flatMap((line): readonly string[] => line[member]))].sort(),
          },
        ]
  })
}

/** A line in words: `from a, b to c: EDU, PAS for early-help`. */
export function inWords({ from, to, categories, purposes }: Line): string {
  return `from ${from.join(', ')} to ${to.join(', ')}: ${categories.join(', ')} for ${purposes.join(', ')}`
}

/** Who an agency is, where the registry knows. */
export function agenciesOf(registry: Registry | undefined): ReadonlyMap<string, RegisteredAgency> {
  return new Map((registry?.agencies ?? []).map((agency) => [agency.id, agency]))
}

export function clausePointer(agreement: AgreementDocument, clause: Clause): string {
  return `/clauses/${agreement.clauses.indexOf(clause)}`
}
