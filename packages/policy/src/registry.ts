import type { AgencyType, Jurisdiction } from './vocabulary.ts'

/** Public key as JWK (RFC 8037): Ed25519 to sign, X25519 to seal. */
export interface PublicKey {
  readonly kid: string
  readonly kty: 'OKP'
  readonly crv: 'Ed25519' | 'X25519'
  readonly x: string
}

/** Units, agencies and professionals' attributes at one moment: an immutable, content-addressed snapshot. */
export interface Registry {
  readonly units: readonly RegisteredUnit[]
  readonly agencies: readonly RegisteredAgency[]
  readonly professionals: readonly RegisteredProfessional[]
}

export interface RegisteredUnit {
  readonly id: string
  readonly name: string
  readonly jurisdiction: Jurisdiction
  readonly municipalities: readonly string[]
  /** Agency ids that sit in the unit. */
  readonly agencies: readonly string[]
  /** Agency types that must be checked in before a session opens. */
  readonly coreTypes: readonly AgencyType[]
}

export interface RegisteredAgency {
  readonly id: string
  readonly name: string
  readonly type: AgencyType
  readonly regime: 'gdpr' | 'led'
  /** `outside`: beyond the territory of every agreement of its units. */
  readonly territory: 'inside' | 'outside'
  /** Token issuers that may assert this agency. */
  readonly issuers: readonly string[]
  /** X25519 key under which sealed items are encrypted to this agency. */
  readonly sealingKey?: PublicKey
}

export interface RegisteredProfessional {
  readonly id: string
  readonly name: string
  readonly agency: string
  /** Role codes, e.g. `chair`, `social-worker`. */
  readonly roles: readonly string[]
  /** Units in which the professional acts. */
  readonly units: readonly string[]
  /** RFC 3339 dates, exclusive; absent = never held. */
  readonly trainingValidUntil?: string
  readonly clearanceValidUntil?: string
  readonly charterSignedOn?: string
  /** Ed25519 keys registered through the professional's own issuer. */
  readonly signingKeys: readonly PublicKey[]
  /** Over what an auditor may pass judgement; absent = over nothing. */
  readonly competence?: Competence
  /** For whom the professional stands in; absent = for nobody. */
  readonly deputyFor?: readonly Deputising[]
  /** Set when the professional left: every access ends at once. */
  readonly leftOn?: string
}

/**
 * What an auditor is competent for (P17): the regimes (GDPR, Directive (EU) 2016/680), and the agencies whose acts may be
 * reviewed; without a list all but the auditor's own, which nobody may review.
 */
export interface Competence {
  readonly regimes: readonly RegisteredAgency['regime'][]
  readonly agencies?: readonly string[]
}

/** One colleague's role, for some days (P14). Secrecy is never among them: it is the secrecy holder's own. */
export interface Deputising {
  /** Whose role it is. */
  readonly professional: string
  readonly role: DeputisedRole
  /** RFC 3339 dates; `until` is exclusive. */
  readonly from: string
  readonly until: string
}

export const DEPUTISED_ROLES = ['owner', 'chair', 'lawfulness-reviewer'] as const
export type DeputisedRole = (typeof DEPUTISED_ROLES)[number]

/**
 * The roles in which a professional acts on a day (RFC 3339 date): the own ones first, then those of a deputy.
 * `owner` is no role of the registry: an owner is one of a case.
 */
export function rolesOn({ roles, deputyFor }: RolesHeld, day: string): readonly string[] {
  const deputised = (deputyFor ?? [])
    .filter(({ role, from, until }) => role !== 'owner' && from <= day && day < until)
    .map(({ role }) => role)
  return [...new Set([...roles, ...deputised])]
}

type RolesHeld = Pick<RegisteredProfessional, 'roles' | 'deputyFor'>

/**
 * Whether an auditor may pass judgement over what an agency did: competent for its regime and for the agency (P17).
 * INVARIANT (I8): nobody reviews the own agency, whatever the registry says.
 */
export function isCompetent(
  { agency: own, competence }: Pick<RegisteredProfessional, 'agency' | 'competence'>,
  reviewed: Pick<RegisteredAgency, 'id' | 'regime'>,
): boolean {
  if (competence === undefined || reviewed.id === own) return false
  if (!competence.regimes.includes(reviewed.regime)) return false
  return competence.agencies === undefined || competence.agencies.includes(reviewed.id)
}
