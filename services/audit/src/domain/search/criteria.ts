import type { EntryEvent } from '@casebridge/ledger'

/** In which part an agency is looked for; without one, in any. */
export type AgencyPart = 'organisation' | 'holder' | 'recipient'

/** From a moment on, and before another. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** What entries are looked up by. All of them must hold; none orders or finds people by what they are (I9). */
export interface Criteria {
  /** Blind index of the person. */
  readonly subject?: Uint8Array
  /** Blind index of the professional who acted. */
  readonly actor?: Uint8Array
  readonly agency?: { readonly id: string; readonly as?: AgencyPart }
  readonly purpose?: string
  readonly event?: EntryEvent
  readonly effect?: string
  /** `sha256:<hex>` of the decision document. */
  readonly decision?: string
  readonly transaction?: string
  readonly unit?: string
  /** A code among what the entry rests on: a clause, a rule, a coded remark such as `flag/pop-up-session`. */
  readonly basis?: string
  /** When it happened, as its author says. */
  readonly occurred?: Period
  /** When this service wrote it, by its own clock. */
  readonly received?: Period
}

/** A page in the order of the log, which is the only order there is (I9). */
export interface IndexPage {
  readonly order: 'newest' | 'oldest'
  /** The last index of the page before. */
  readonly after?: number
  /** Entries from this index on are left out: what was recorded after the search was. */
  readonly below: number
  readonly limit: number
}

/** Whose entries somebody may look at; without one, everybody's: for the service's own work, never for an answer. */
export interface ReviewSight {
  /** An entry is in sight when one of these acted or holds what it is about. */
  readonly agencies: readonly string[]
  /** An entry in which this one takes part at all is not in sight. */
  readonly except: string
}
