import type { Category } from '@casebridge/policy'

/** Which rows in which the agency takes part. */
export type RestrictedRows =
  | { readonly of: 'agency' }
  | { readonly of: 'categories'; readonly categories: readonly Category[] }
  | { readonly of: 'transaction'; readonly transaction: string }
  | { readonly of: 'entries'; readonly entries: readonly number[] }

/** Directive (EU) 2016/680 art. 15(1)(a) to (e); GDPR art. 23(1)(h), (d), (c), (a) and (i). */
export type RestrictionCause =
  | 'inquiry'
  | 'offences'
  | 'public-security'
  | 'state-security'
  | 'rights-of-others'

/**
 * Rows of one person's ledger that are not told for some time: by the agency that takes part in them, for a cause that
 * the law names, from one moment until another. It names neither the person nor who proposed it.
 */
export interface Restriction {
  /** UUID; also the transaction of every entry about it. */
  readonly id: string
  readonly agency: string
  readonly rows: RestrictedRows
  readonly cause: RestrictionCause
  /** RFC 3339 UTC; `until` is exclusive. */
  readonly from: string
  readonly until: string
  /** Blind index of the professional who proposed it. */
  readonly proposedBy: Uint8Array
  /** The entry that proposed it: its explanation lies, encrypted, beside that one. */
  readonly entryId: string
  /** Place of that entry, which is the order of restrictions. */
  readonly index: number
  readonly confirmed: boolean
  readonly released: boolean
}

export type RestrictionState = 'proposed' | 'confirmed' | 'in-force' | 'released' | 'over'

/** What a restriction is at a moment. It ends by itself: nothing has to happen on its last day. */
export function stateOf(restriction: Restriction, now: Date): RestrictionState {
  const { confirmed, released, from, until } = restriction
  if (released) return 'released'
  const at = now.getTime()
  if (at >= Date.parse(until)) return 'over'
  if (!confirmed) return 'proposed'
  return at < Date.parse(from) ? 'confirmed' : 'in-force'
}
