import type { Agreement, Clause } from './agreement.ts'
import type { Facts } from './facts.ts'
import type { Gate } from './vocabulary.ts'

/** A clause with the agreement it stands in. */
export interface Entry {
  readonly agreement: Agreement
  readonly clause: Clause
}

/** Clauses by the holder's and then the recipient's agency, each list in order of clause id; and agreements of several versions. */
export interface ClauseIndex {
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>
  /** All of them, in order of clause id. */
  readonly entries: readonly Entry[]
  readonly versions: ReadonlyMap<string, readonly Agreement[]>
}

/** Whether an agreement covers a sharing, and by which clauses, the first of them deciding when several do. */
export interface Coverage {
  readonly state: 'covered' | 'other-purpose' | 'none'
  readonly clauses: readonly Clause[]
}

const NONE: Coverage = { state: 'none', clauses: [] }
const OTHER_PURPOSE: Coverage = { state: 'other-purpose', clauses: [] }

export function indexClauses(agreements: readonly Agreement[]): ClauseIndex {
  const pairs = new Map<string, Map<string, Entry[]>>()
  const entries = agreements
    .flatMap((agreement) => agreement.clauses.map((clause) => ({ agreement, clause })))
    .sort((a, b) => (a.clause.id < b.clause.id ? -1 : a.clause.id > b.clause.id ? 1 : 0))
  for (const entry of entries) {
    for (const from of entry.clause.from) {
      const recipients = pairs.get(from) ?? new Map<string, Entry[]>()
      pairs.set(from, recipients)
      for (const to of entry.clause.to) {
        const known = recipients.get(to)
        if (known === undefined) recipients.set(to, [entry])
        // A party that is named twice stands in it once.
        else if (known.at(-1) !== entry) known.push(entry)
      }
    }
  }
  const versions = new Map([...Map.groupBy(agreements, ({ id }) => id)].filter(([, all]) => all.length > 1))
  return { pairs, entries, versions }
}

/**
 * Between two agencies that signed several versions, the highest that is valid counts, and only that: a clause which
 * it no longer has is gone between them, however long others keep to the old one.
 */
function isReplaced(index: ClauseIndex, agreement: Agreement, facts: Facts, today: string): boolean {
  return replacing(index, agreement, today).some(
    ({ parties }) => parties.includes(facts.holder.agency) && parties.includes(facts.recipient.agency),
  )
}

/** The versions that take its place between those who are parties to them. */
export function replacing(
  { versions }: ClauseIndex,
  { id, version }: Agreement,
  today: string,
): readonly Agreement[] {
  const others = versions.get(id)
  if (others === undefined) return []
  return others.filter((other) => other.version > version && isValid(other, today))
}

export function isValid({ validFrom, validUntil }: Agreement, today: string): boolean {
  return validFrom <= today && today < validUntil
}

/**
 * Finds the clauses in force for this unit, pair of agencies, category and purpose. Dates are compared as UTC days.
 *
 * @param mandate whether the purpose needs a MANDATE; otherwise a MANDATE does not count
 * @param holds whether the condition of a clause holds
 */
export function coverageOf(
  index: ClauseIndex,
  facts: Facts,
  mandate: boolean,
  holds: (clause: Clause) => boolean,
): Coverage {
  const today = facts.now.slice(0, 10)
  let otherwise = NONE
  const clauses: Clause[] = []
  const between = index.pairs.get(facts.holder.agency)?.get(facts.recipient.agency) ?? []
  for (const { agreement, clause } of between) {
    if ((agreement.type === 'MANDATE') !== mandate) continue
    if (!isValid(agreement, today) || isReplaced(index, agreement, facts, today)) continue
    if (agreement.jurisdiction !== facts.jurisdiction || !agreement.units.includes(facts.unit)) continue
    if (!clause.categories.includes(facts.item.category)) continue
    if (!clause.purposes.includes(facts.purpose)) otherwise = OTHER_PURPOSE
    else if (holds(clause)) clauses.push(clause)
  }
  return clauses.length > 0 ? { state: 'covered', clauses } : otherwise
}

/**
 * What the clauses between these two ask besides the rows, met or not: gates of their own, and consent where a clause
 * holds only with it.
 */
export function gatesOfClauses(
  { pairs }: ClauseIndex,
  { holder, recipient, item, purpose }: Facts,
): readonly Gate[] {
  const clauses = (pairs.get(holder.agency)?.get(recipient.agency) ?? [])
    .map(({ clause }) => clause)
    .filter(({ categories, purposes }) => categories.includes(item.category) && purposes.includes(purpose))
  return clauses.flatMap(({ gates = [], when = {} }) =>
    Object.hasOwn(when, 'consent') ? [...gates, 'CNS' as const] : gates,
  )
}
