import type { Registry } from '../registry.ts'
import { clausePointer } from './cells.ts'
import { type Finding, warning } from './finding.ts'
import type { Scope } from './statute.ts'

/**
 * Recipients of an agency under the law enforcement directive at which nobody holds a clearance. Whether an item
 * demands one is on its label, so the clause is not unusable; those items are.
 */
export function uncleared(
  { agreement, agencies }: Scope,
  registry: Registry,
  day: string,
): readonly Finding[] {
  const cleared = new Set(
    registry.professionals
      .filter(
        ({ units, clearanceValidUntil = '' }) =>
          clearanceValidUntil > day && units.some((unit) => agreement.units.includes(unit)),
      )
      .map(({ agency }) => agency),
  )
  return agreement.clauses.flatMap((clause) => {
    if (!clause.from.some((agency) => agencies.get(agency)?.regime === 'led')) return []
    const without = clause.to.filter((agency) => agencies.has(agency) && !cleared.has(agency))
    const detail = `${clause.id}: nobody at ${without.join(', ')} holds a clearance; an item that demands one cannot reach it (G17).`
    return without.length === 0 ? [] : [warning('no-clearance', clausePointer(agreement, clause), detail)]
  })
}
