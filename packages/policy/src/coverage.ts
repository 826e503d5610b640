import type { Agreement, Clause } from './agreement.ts'
import type { Facts } from './facts.ts'

interface Entry {
  readonly agreement: Agreement
  readonly clause: Clause
}

/** Clauses by holder's and recipient's agency, each list in order of clause id. */
export type ClauseIndex = ReadonlyMap<string, readonly Entry[]>

/** Whether an agreement covers a sharing, and by which clause. */
export interface Coverage {
  readonly state: 'covered' | 'other-purpose' | 'none'
  readonly clause?: string
}

const NONE: Coverage = { state: 'none' }
const OTHER_PURPOSE: Coverage = { state: 'other-purpose' }

export function indexClauses(agreements: readonly Agreement[]): ClauseIndex {
  const index = new Map<string, Entry[]>()
  const entries = agreements
    .flatMap((agreement) => agreement.clauses.map((clause) => ({ agreement, clause })))
    .sort((a, b) => (a.clause.id < b.clause.id ? -1 : 1))
  for (const entry of entries) {
    for (const from of new Set(entry.clause.from)) {
      for (const to of new Set(entry.clause.to)) {
        const pair = pairOf(from, to)
        index.set(pair, [...(index.get(pair) ?? []), entry])
      }
    }
  }
  return index
}

/**
 * Finds the clause in force for this unit, pair of agencies, category and purpose. Dates are compared as UTC days.
 *
 * @param mandate whether the purpose needs a MANDATE; otherwise a MANDATE does not count
 */
export function coverageOf(index: ClauseIndex, facts: Facts, mandate: boolean): Coverage {
  const today = facts.now.slice(0, 10)
  let otherwise = NONE
  for (const { agreement, clause } of index.get(pairOf(facts.holder.agency, facts.recipient.agency)) ?? []) {
    if ((agreement.type === 'MANDATE') !== mandate) continue
    if (today < agreement.validFrom || today >= agreement.validUntil) continue
    if (agreement.jurisdiction !== facts.jurisdiction || !agreement.units.includes(facts.unit)) continue
    if (!clause.categories.includes(facts.item.category)) continue
    if (clause.purposes.includes(facts.purpose)) return { state: 'covered', clause: clause.id }
    otherwise = OTHER_PURPOSE
  }
  return otherwise
}

function pairOf(from: string, to: string): string {
  return `${from} ${to}`
}
