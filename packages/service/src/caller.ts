import type { FastifyRequest } from 'fastify'

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

/** RFC 9068 claims that every token must carry, and the two that name a professional. */
export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly jti: string
  readonly client_id: string
  readonly agency?: unknown
  readonly professional?: unknown
}

/** The caller that claims name; undefined when they name neither a professional nor a known service. */
export function callerOf(claims: Claims, services: readonly string[]): Caller | undefined {
  const { iss: issuer, jti: tokenId, client_id: client, agency, professional } = claims
  if (typeof agency === 'string' && typeof professional === 'string') {
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

/** The W3C trace id of a request (`traceparent`), or a new one. */
export function traceOf(request: Pick<FastifyRequest, 'headers'>, fresh: () => string): string {
  const header = request.headers.traceparent
  const [, trace] = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(String(header)) ?? []
  return trace === undefined || /^0+$/.test(trace) ? fresh() : trace
}
