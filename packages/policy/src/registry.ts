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
  /** Set when the professional left: every access ends at once. */
  readonly leftOn?: string
}
