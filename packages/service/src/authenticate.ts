import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { JWTHeaderParameters } from 'jose'
import { type Caller, type Claims, callerOf } from './caller.ts'
import type { TrustedIssuer } from './issuers.ts'
import { Unauthenticated, Unavailable } from './problems.ts'
import { type FindKey, publishedKeys } from './published-keys.ts'

export interface AuthenticationOptions {
  readonly issuers: readonly TrustedIssuer[]
  /** The `aud` of this service. */
  readonly audience: string
  /** Client ids of the services that may call. */
  readonly services: readonly string[]
}

/** Asymmetric only: a symmetric key could be a public key that somebody took for a secret. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256'] as const
const REQUIRED_CLAIMS = ['iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'client_id']
const TOKEN_CACHE = 1_000
const TOKEN_CACHE_MILLISECONDS = 60_000
const CLOCK_TOLERANCE_MILLISECONDS = 5_000

/**
 * Registers @fastify/jwt for RFC 9068 access tokens of the trusted issuers.
 * @returns what reads the caller of a request. It rejects with Unauthenticated, whichever check failed, and with
 * Unavailable when the issuer's keys cannot be had.
 */
export async function registerAuthentication(
  app: FastifyInstance,
  options: AuthenticationOptions,
): Promise<(request: FastifyRequest) => Promise<Caller>> {
  const keys = new Map(options.issuers.map(({ issuer, jwksUri }) => [issuer, publishedKeys(jwksUri)]))
  await app.register(jwt, {
    decode: { complete: true },
    secret: async (_request: FastifyRequest, token: unknown) => findKey(keys, token),
    verify: {
      algorithms: [...ALGORITHMS],
      allowedIss: options.issuers.map(({ issuer }) => issuer),
      allowedAud: options.audience,
      requiredClaims: REQUIRED_CLAIMS,
      checkTyp: 'at+jwt',
      clockTolerance: CLOCK_TOLERANCE_MILLISECONDS,
      // A kept token is good until it expires, at the longest; a refusal is never kept.
      cache: TOKEN_CACHE,
      cacheTTL: TOKEN_CACHE_MILLISECONDS,
      // The library adds the tolerance to this; less than that, and a refusal is over before it is kept.
      errorCacheTTL: () => -CLOCK_TOLERANCE_MILLISECONDS - 1,
    },
  })
  return async (request) => {
    const claims = await request.jwtVerify<Claims>().catch((cause: unknown) => {
      throw cause instanceof Unavailable ? cause : new Unauthenticated({ cause })
    })
    const caller = callerOf(claims, options.services)
    if (caller === undefined || !mayAssert(options.issuers, caller)) {
      throw new Unauthenticated({ cause: new Error('the token names nobody whom its issuer may name') })
    }
    return caller
  }
}

/** An agency's own issuer speaks for that agency; it names no professional of another, and no service. */
function mayAssert(issuers: readonly TrustedIssuer[], caller: Caller): boolean {
  const issuer = issuers.find((one) => one.issuer === caller.issuer)
  if (issuer === undefined) return false
  if (issuer.agencies === '*') return true
  return caller.kind === 'professional' && issuer.agencies.includes(caller.agency)
}

// INVARIANT: the key is looked up with the very issuer the token claims, so one issuer's key never serves another's.
async function findKey(keys: ReadonlyMap<string, FindKey>, token: unknown): Promise<string> {
  const { header, payload } = token as { header: JWTHeaderParameters; payload: { iss?: unknown } }
  const find = typeof payload.iss === 'string' ? keys.get(payload.iss) : undefined
  if (find === undefined) throw new Error('the issuer is not trusted')
  return find(header)
}
