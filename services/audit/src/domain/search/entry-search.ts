import type { EntryEvent } from '@casebridge/ledger'
import type { Criteria, IndexPage, ReviewSight } from './criteria.ts'

/** An entry as the index has it, beside what is stored of it in the log. */
export interface IndexedEntry {
  readonly index: number
  readonly event: EntryEvent
  readonly transaction: string
  readonly unit: string | null
  readonly organisation: string
  readonly role: string
  readonly holders: readonly string[]
  readonly recipients: readonly string[]
  readonly purpose: string | null
  readonly effect: string | null
  readonly decision: string | null
  readonly basis: readonly string[]
  readonly classes: readonly string[]
  /** RFC 3339 UTC. */
  readonly occurredAt: string
  readonly receivedAt: string
  /** What the log has at this index; undefined when nothing is there any more. */
  readonly stored?: { readonly entryId: string; readonly leaf: Uint8Array; readonly leafHash: Uint8Array }
  /** Who acted, sealed under the key of a year; undefined for an entry without one. */
  readonly actor?: { readonly year: number; readonly ciphertext: Uint8Array }
}

export interface FoundPage {
  readonly entries: readonly IndexedEntry[]
  /** How many entries of the log are indexed, from the first on: what comes after was not looked at. */
  readonly indexed: number
}

/** Looks entries up by the index that is kept behind the appends. */
export interface EntrySearch {
  /** Every criterion is a condition of one query, so what is unknown costs what is known. */
  find(criteria: Criteria, page: IndexPage, sight?: ReviewSight): Promise<FoundPage>
}
