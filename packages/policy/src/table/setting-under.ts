import type { Agreement } from '../agreement.ts'
import type { Registry } from '../registry.ts'
import type { Asked, Place, Setting } from './harbour.ts'

/**
 * A setting among the agencies of a registry, rather two that a clause of the agreements binds: so that a table asks
 * whether these agreements permit what it says. A type that nobody has is `nobody`, who is party to nothing.
 *
 * @param on the day, RFC 3339
 */
export function settingUnder(agreements: readonly Agreement[], registry: Registry, on: string): Setting {
  const jurisdiction = agreements[0]?.jurisdiction ?? 'NL'
  return {
    now: `${on}T12:00:00Z`,
    jurisdiction,
    placeOf(asked) {
      const there = agreements.filter((one) => one.jurisdiction === asked.jurisdiction)
      const bound = there.flatMap((agreement) => boundBy(agreement, registry, asked))
      const [first] = bound.toSorted((a, b) => Number(b.covers) - Number(a.covers))
      const unit = there[0]?.units[0] ?? 'nowhere'
      return first?.place ?? { unit, holder: 'nobody', recipient: asked.to === 'PER' ? 'person' : 'nobody' }
    },
  }
}

/** Agencies of the types asked about that each clause binds, and whether it covers what is asked. */
function boundBy({ units, clauses }: Agreement, registry: Registry, { from, to, category, purpose }: Asked) {
  const unit = units[0] ?? 'nowhere'
  const has = (id: string, type: string) =>
    registry.agencies.some((one) => one.id === id && one.type === type)
  return clauses.flatMap((clause) => {
    // A return sheet is held by the table together: any holder brings it.
    const holder = clause.from.find((id) => from === 'CONF' || has(id, from))
    const recipient = to === 'PER' ? 'person' : clause.to.find((id) => id !== holder && has(id, to))
    if (holder === undefined || recipient === undefined) return []
    const place: Place = { unit, holder, recipient }
    return [{ place, covers: clause.categories.includes(category) && clause.purposes.includes(purpose) }]
  })
}
