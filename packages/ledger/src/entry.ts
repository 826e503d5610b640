export const ENTRY_EVENTS = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'decision',
  'agreement',
  'session',
  'review',
  'outcome',
  'acknowledgement',
  'boot',
] as const
/** The six acts of article 25 of Directive (EU) 2016/680, and the acts of the system itself. */
export type EntryEvent = (typeof ENTRY_EVENTS)[number]

/**
 * One leaf of the ledger.
 *
 * INVARIANT (I5): no personal data in clear. Every field is a code, an id, a digest or a time: there is no place for
 * a name, a sentence, an address or a national number. Persons are behind `commitments`.
 */
export interface Entry {
  readonly v: 1
  /** UUID, made by the caller. */
  readonly id: string
  readonly event: EntryEvent
  /** RFC 3339, UTC, milliseconds; claimed by the caller. */
  readonly occurredAt: string
  /** UUID that joins intent, outcome and acknowledgement, on both sides. */
  readonly transaction: string
  readonly unit: string | null
  readonly organisation: string
  readonly role: string
  /** Agencies whose information it is. */
  readonly holders: readonly string[]
  /** Agencies, or coded professionals. */
  readonly recipients: readonly string[]
  readonly purpose: string | null
  /** Ids of clauses and rules. */
  readonly basis: readonly string[]
  /** What kind of data, never its content: `EDU:summary`. */
  readonly classes: readonly string[]
  readonly effect: string | null
  /** `sha256:<hex>` of the decision document: what a receipt is bound to. */
  readonly decision: string | null
  /** Revision of the policy bundle, `sha256:<hex>`. */
  readonly policy: string | null
  /** Revision of the registry snapshot, `sha256:<hex>`. */
  readonly registry: string | null
  /** W3C trace id, 32 hex digits. */
  readonly trace: string | null
  /** Commitments to the erasable detail, see `commit`. */
  readonly commitments: { readonly actor: string | null; readonly person: string | null }
}
