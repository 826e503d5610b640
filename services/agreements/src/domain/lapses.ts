import type { Attestation } from './storage.ts'

/** An attestation that counts now and ends soon, or has ended. */
export interface Lapse extends Pick<Attestation, 'professional' | 'kind' | 'issuer' | 'validUntil'> {
  readonly name: string
}

export interface WantedLapses {
  readonly unit: string
  /** RFC 3339 date: what holds beyond it is not listed. */
  readonly until: string
  readonly after?: LapseKey
  readonly limit: number
}

/** What the list goes by. */
export type LapseKey = Pick<Lapse, 'validUntil' | 'professional' | 'kind'>
