import type { Condition } from './condition.ts'
import type { Category, Gate, Jurisdiction, Obligation, Purpose, Variant } from './vocabulary.ts'

/**
 * Accord (tier 1: principles and a frame), information sharing protocol, data disclosure agreement (one way), joint
 * controller arrangement, after WASPI; and the mandate under which auditors and researchers work.
 */
export const AGREEMENT_TYPES = ['ACCORD', 'ISP', 'DDA', 'JCA', 'MANDATE'] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/**
 * An agreement as it decides: between those for whom it is in force, and nothing else of it. The document that was
 * signed, its texts and its signatures stay in the `agreements` service.
 */
export interface Agreement {
  readonly id: string
  /** Two versions may be in force at once, each between those who signed it; between two who signed both, the higher. */
  readonly version: number
  readonly type: AgreementType
  readonly title: string
  readonly jurisdiction: Jurisdiction
  /** Units it serves. */
  readonly units: readonly string[]
  /** Agency ids for which it is in force; only these bind and benefit. */
  readonly parties: readonly string[]
  /** None: between those who signed it, it only keeps the version before it from coming back. */
  readonly clauses: readonly Clause[]
  /** RFC 3339 date, inclusive. */
  readonly validFrom: string
  /** RFC 3339 date, exclusive. */
  readonly validUntil: string
}

/** What a clause, or the frame it stands in, asks beyond the packs. It narrows; nothing in it widens. */
export interface Conditions {
  /** Gates asked besides those of the row. */
  readonly gates?: readonly Gate[]
  /** Duties added to every permit under it. */
  readonly obligations?: readonly Obligation[]
}

/** One permission: these holders may share these categories with these recipients for these purposes. */
export interface Clause extends Conditions {
  /** Begins with the id of its agreement; the same id in a later version is the same clause, word for word. */
  readonly id: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly categories: readonly Category[]
  readonly purposes: readonly Purpose[]
  /** Whether a holder may pre-release items under it, and at most as which variant. */
  readonly prerelease?: Variant
  /** Named basis for crossing from the LED to the GDPR regime. */
  readonly basis?: string
  /** What else must hold for the clause to cover a sharing. */
  readonly when?: Condition
}

/** The ceiling of a tier-1 agreement for those that inherit from it: no wider categories or purposes, its conditions too. */
export interface Frame extends Conditions {
  readonly categories: readonly Category[]
  readonly purposes: readonly Purpose[]
}

/** One version of an agreement as its parties sign it. */
export interface AgreementDocument extends Agreement {
  /** All who are named as party, whether they have signed or not. */
  readonly parties: readonly string[]
  /** The tier-1 agreement this one stands under. */
  readonly inherits?: string
  /** Of a tier-1 agreement. */
  readonly frame?: Frame
  /** Municipalities in which it holds: of its units. */
  readonly territory: readonly string[]
  /** Reference of the data protection impact assessment. */
  readonly dpia: string
  /** Day on which the parties look at it again, RFC 3339. */
  readonly reviewOn: string
  /** The template it was made from. */
  readonly template?: string
  /** Who does what as joint controllers (GDPR art. 26). */
  readonly controllers?: readonly { readonly party: string; readonly tasks: readonly string[] }[]
}
