import { json, type Variable } from './config.ts'

/** A token issuer that a service trusts. */
export interface TrustedIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string
  readonly jwksUri: string
  /** Agencies it may assert: `*`, or their ids. The registry must name it for the agency as well. */
  readonly agencies: '*' | readonly string[]
}

/** The variable `ISSUERS`: a JSON list of trusted issuers. */
export function issuers(): Variable<readonly TrustedIssuer[]> {
  return json(isIssuers, 'a JSON list of {issuer, jwksUri, agencies}')
}

/** The variable `SERVICES`: client ids of services that may call, by the name the contract has for them. */
export function strings(): Variable<readonly string[]> {
  return json(isStrings, 'a JSON list of strings')
}

function isIssuers(value: unknown): value is readonly TrustedIssuer[] {
  return Array.isArray(value) && value.length > 0 && value.every(isIssuer)
}

function isIssuer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { issuer, jwksUri, agencies } = value as Record<string, unknown>
  return (
    typeof issuer === 'string' && URL.canParse(String(jwksUri)) && (agencies === '*' || isStrings(agencies))
  )
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
