import type { Category, Jurisdiction, Purpose, Variant } from './vocabulary.ts'

/** A permission frame that agencies signed. Only what decides is here; texts and signatures stay in `agreements`. */
export interface Agreement {
  readonly id: string
  readonly type: 'ACCORD' | 'ISP' | 'DDA' | 'JCA' | 'MANDATE'
  readonly title: string
  readonly jurisdiction: Jurisdiction
  /** Units it serves. */
  readonly units: readonly string[]
  /** Agency ids for which it is in force; only these bind and benefit. */
  readonly parties: readonly string[]
  readonly clauses: readonly Clause[]
  /** RFC 3339 date, inclusive. */
  readonly validFrom: string
  /** RFC 3339 date, exclusive. */
  readonly validUntil: string
}

/** One permission: these holders may share these categories with these recipients for these purposes. */
export interface Clause {
  /** Unique in the bundle, e.g. `agr-harbour-2026/3`. */
  readonly id: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly categories: readonly Category[]
  readonly purposes: readonly Purpose[]
  /** Whether a holder may pre-release items under it, and at most as which variant. */
  readonly prerelease?: Variant
  /** Named basis for crossing from the LED to the GDPR regime. */
  readonly basis?: string
}
