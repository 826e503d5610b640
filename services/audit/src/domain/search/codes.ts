import type { Entry } from '@casebridge/ledger'
import type { IndexedEntry } from './entry-search.ts'

/** What the index copies out of an entry. */
export type Codes = Omit<IndexedEntry, 'index' | 'receivedAt' | 'stored' | 'actor'>

export function codesOf(entry: Entry): Codes {
  const { event, transaction, unit, organisation, role, holders, recipients } = entry
  const { purpose, effect, decision, basis, classes, occurredAt } = entry
  return {
    ...{ event, transaction, unit, organisation, role, holders, recipients },
    ...{ purpose, effect, decision, basis, classes, occurredAt },
  }
}

/** Whether the index says otherwise than the entry it was made from. */
export function differs(indexed: Codes, entry: Entry): boolean {
  const codes = Object.entries(codesOf(entry)) as [keyof Codes, unknown][]
  return codes.some(([name, value]) => JSON.stringify(indexed[name]) !== JSON.stringify(value))
}
