/** Who a valid token names. Identity only: what a caller may do comes from the registry, never from the token. */
export type Caller = ProfessionalCaller | ServiceCaller

export interface ProfessionalCaller {
  readonly kind: 'professional'
  readonly professional: string
  readonly agency: string
  /** OAuth client through which the professional acts. */
  readonly client: string
  readonly tokenId: string
  readonly issuer: string
}

export interface ServiceCaller {
  readonly kind: 'service'
  /** Name of the service, its client id, as `x-callers` has it: `exchange`. */
  readonly service: string
  readonly client: string
  readonly tokenId: string
  readonly issuer: string
}

/** What the registry knows of a calling professional. */
export interface Standing {
  readonly roles: readonly string[]
}

/** Claims of a verified RFC 9068 token: of the identities only that they are there, not that they are text. */
export interface Claims {
  readonly iss: string
  /** Seconds since the epoch. */
  readonly exp: number
  readonly sub: unknown
  readonly jti: unknown
  readonly client_id: unknown
  readonly agency?: unknown
  readonly professional?: unknown
}

/** The caller that claims name; undefined when they name neither a professional nor a known service. */
export function callerOf(claims: Claims, services: readonly string[]): Caller | undefined {
  const { iss: issuer, sub, jti: tokenId, client_id: client, agency, professional } = claims
  if (!isName(sub) || !isName(tokenId) || !isName(client)) return undefined
  if (isName(agency) && isName(professional)) {
    return { kind: 'professional', professional, agency, client, tokenId, issuer }
  }
  // A token that names half a professional is no service's token.
  if (agency !== undefined || professional !== undefined || !services.includes(client)) return undefined
  return { kind: 'service', service: client, client, tokenId, issuer }
}

/** Whether one of an operation's `x-callers` describes this caller. */
export function isAmong(callers: readonly string[], caller: Caller, roles: readonly string[]): boolean {
  if (caller.kind === 'service') return callers.includes(`service:${caller.service}`)
  return callers.includes('professional') || roles.some((role) => callers.includes(`role:${role}`))
}

function isName(claim: unknown): claim is string {
  return typeof claim === 'string' && claim !== ''
}
