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

/**
 * A provision of law, or a default of ours, that rules rest on. Written once in its pack and named by its rules, so
 * that a renumbered article is replaced in one place. What is not known is left out: nobody invents a date.
 */
export interface Provision {
  readonly id: string
  readonly citation: string
  readonly status: Status
  /** The acts behind the citation, each with the date it was made, RFC 3339; `law` has at least one. */
  readonly acts?: readonly { readonly title: string; readonly date: string }[]
  /** Who may share, to which end, and how: what art. 458ter of the Belgian Criminal Code asks a basis to name. */
  readonly who?: string
  readonly finality?: string
  readonly modalities?: string
  /** RFC 3339 dates, inclusive and exclusive; a rule whose provision is not in force does not apply. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** Where it was read, or why it is not verified. */
  readonly note?: string
}

/** A rule's own name, what it rests on, and what it says in plain words; unofficial in every language. */
export interface Sourced {
  readonly id: string
  /** Id of a provision of the same pack, or of the common one. */
  readonly provision: string
  readonly text: Readonly<Record<Language, string>>
}

/** Acts that a country makes conditional. */
export const ACTS = ['open-case', 'open-session', 'start-measure', 'look-back'] as const
export type Act = (typeof ACTS)[number]
/**
 * What such an act must have: the three parts of a legal basis, who brought the case and by which
 * power, who is there, that the person agreed, that enough time has passed.
 */
export const DEMANDS = [
  'who',
  'finality',
  'modalities',
  'brought-by',
  'power',
  'core-members',
  'charter',
  'consent',
  'interval',
] as const
export type Demand = (typeof DEMANDS)[number]

/** Without these, the act is refused in that country. */
export interface Requirement extends Sourced {
  readonly act: Act
  readonly demands: readonly Demand[]
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
  readonly provisions: readonly Provision[]
  readonly requirements: readonly Requirement[]
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

/** A pack whose rules are about sharing between agencies: the common one, or a country's. */
export type SharingPack = CommonPack | CountryPack

/**
 * A pack that declares what it is about: its own attributes and entities, decided by the same steps. For whoever asks
 * in the words of AuthZEN about something other than sharing. A bundle has such a pack alone, or none.
 */
export interface DeclaredPack {
  readonly jurisdiction: 'NONE'
  readonly revision: string
  readonly provisions: readonly Provision[]
  /** Every attribute that a condition may name, with its closed set of values. */
  readonly attributes: Readonly<Record<string, readonly (string | boolean)[]>>
  /** What is known of whom and of what; a question may say more about them, nothing else. */
  readonly entities: {
    readonly subjects: readonly Entity[]
    readonly resources: readonly Entity[]
    readonly actions: readonly string[]
  }
  readonly prohibitions: readonly Bar[]
  readonly standing: readonly Bar[]
  readonly rules: readonly DeclaredRule[]
  readonly handling: readonly Bar[]
}

/**
 * What an attribute is when nobody says, or says something that was not declared. No permit is met by it, and every
 * denial is: what is not known is a deny (I2). No attribute may have it as a value.
 */
export const UNKNOWN = 'unknown'

/** A subject or resource, with the properties that are known of it. */
export interface Entity {
  readonly type: string
  readonly id: string
  readonly properties?: Readonly<Record<string, string | boolean>>
}

/** One row of a declared matrix. */
export interface DeclaredRule extends Sourced {
  readonly effect: 'permit' | 'deny'
  readonly ground?: Ground
  readonly when: Condition
}

export type Pack = SharingPack | DeclaredPack

export function isDeclared(pack: Pack): pack is DeclaredPack {
  return pack.jurisdiction === 'NONE'
}

/** The pack that every bundle about sharing has. */
export function commonOf(packs: readonly Pack[]): CommonPack {
  const common = packs.find((one): one is CommonPack => one.jurisdiction === 'ANY')
  if (common === undefined) throw new PackError([{ pointer: '/packs', detail: 'the pack ANY is missing' }])
  return common
}

/** Everything in a pack that can be cited as the reason for a decision. */
export function sourcesOf(pack: Pack): readonly Sourced[] {
  if (isDeclared(pack)) return [...pack.rules, ...pack.prohibitions, ...pack.standing, ...pack.handling]
  const shared = [...pack.rules, ...pack.duties, ...pack.requirements]
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
