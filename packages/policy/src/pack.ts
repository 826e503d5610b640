import type { Condition } from './condition.ts'
import { PackError } from './faults.ts'
import type { Texts } from './texts.ts'
import type {
  Category,
  Gate,
  Ground,
  HolderType,
  Jurisdiction,
  Language,
  Obligation,
  Prohibition,
  Purpose,
  RecipientType,
} from './vocabulary.ts'

/** `law`: the provision was read; `unverified`: named from general knowledge; `design`: our default, not law. */
export const STATUSES = ['law', 'unverified', 'design'] as const
export type Status = (typeof STATUSES)[number]

/** Where a rule comes from and why it is there. */
export interface Sourced {
  readonly id: string
  readonly citation: string
  readonly status: Status
  readonly why: string
}

/** One row of the matrix. */
export interface Rule extends Sourced {
  readonly from: HolderType
  readonly category: Category
  readonly to: RecipientType
  readonly purpose: Purpose
  readonly effect: 'permit' | 'deny'
  /** In the order in which they are looked at. Empty on deny. */
  readonly gates: readonly Gate[]
  /** Empty on deny. */
  readonly obligations: readonly Obligation[]
  /** Of a deny. */
  readonly ground?: Ground
  /** What else must hold for the row to apply. */
  readonly extra?: Condition
}

/** A refusal that holds whenever one of its conditions does. */
export interface Bar extends Sourced {
  readonly ground: Ground
  readonly when: readonly Condition[]
}

/** Obligations added to every permit in a situation. They narrow; nothing widens. */
export interface Duty extends Sourced {
  readonly when: Condition
  readonly obligations: readonly Obligation[]
}

export const MODES = ['required', 'flag', 'mandate', 'if-case-named', 'none'] as const
/** How a purpose treats a baseline gate; `flag`: passed over, and reviewed within 72 h. */
export type Mode = (typeof MODES)[number]

/** Which baseline gates a purpose asks for; with `recipient`, for that recipient only. */
export interface Baseline extends Sourced {
  readonly purpose: Purpose
  readonly recipient?: 'PER'
  readonly agreement: Mode
  readonly case: Mode
  readonly training: Mode
  readonly conflict: Mode
}

/** The rules of one country, laid over those of `ANY`. */
export interface CountryPack {
  readonly jurisdiction: Jurisdiction
  /** Label for people; what is in force is named by the content hash of the bundle. */
  readonly revision: string
  readonly rules: readonly Rule[]
  readonly duties: readonly Duty[]
}

/** The rules that hold everywhere, and everything that no country may change. */
export interface CommonPack extends Omit<CountryPack, 'jurisdiction'> {
  readonly jurisdiction: 'ANY'
  /** X1 to X9, in order. */
  readonly prohibitions: readonly (Bar & { readonly ground: Prohibition })[]
  readonly baseline: readonly Baseline[]
  /** Baseline bars after the conflict of interest, in order: territory, role, clearance, fishing. */
  readonly standing: readonly Bar[]
  /** Handling of the item, strictest first. */
  readonly handling: readonly Bar[]
  readonly breakGlass: BreakGlass
  readonly texts: Readonly<Record<Language, Texts>>
}

/** The emergency: the holder's push only; the gates it passes over become review items. */
export interface BreakGlass extends Sourced {
  readonly purpose: Purpose
  readonly waives: readonly Gate[]
}

export type Pack = CommonPack | CountryPack

/** The pack that every bundle has. */
export function commonOf(packs: readonly Pack[]): CommonPack {
  const common = packs.find((one) => one.jurisdiction === 'ANY')
  if (common === undefined) throw new PackError([{ pointer: '/packs', detail: 'the pack ANY is missing' }])
  return common
}

/** Everything in a pack that can be cited as the reason for a decision. */
export function sourcesOf(pack: Pack): readonly Sourced[] {
  const shared = [...pack.rules, ...pack.duties]
  if (pack.jurisdiction !== 'ANY') return shared
  return [
    ...shared,
    ...pack.prohibitions,
    ...pack.baseline,
    ...pack.standing,
    ...pack.handling,
    pack.breakGlass,
  ]
}
