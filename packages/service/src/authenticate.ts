import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createRemoteJWKSet, exportSPKI, type JWTHeaderParameters } from 'jose'
import { type Caller, type Claims, callerOf } from './caller.ts'
import type { TrustedIssuer } from './issuers.ts'
import { Unauthenticated } from './problems.ts'

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
/** An unknown key id fetches the issuer's keys again, but not more often than this. */
const REFETCH_AFTER_MILLISECONDS = 5_000
const KEYS_FOR_MILLISECONDS = 10 * 60_000

/** Verifies RFC 9068 access tokens of the trusted issuers. Registers @fastify/jwt; returns what reads the caller. */
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
      cache: TOKEN_CACHE,
      cacheTTL: TOKEN_CACHE_MILLISECONDS,
      errorCacheTTL: -1,
    },
  })
  return async (request) => {
    const claims = await request.jwtVerify<Claims>().catch((cause: unknown) => {
      throw new Unauthenticated({ cause })
    })
    const caller = callerOf(claims, options.services)
    if (caller === undefined || !mayAssert(options.issuers, caller)) throw new Unauthenticated()
    return caller
  }
}

/** An agency's own issuer speaks for that agency; it can never name a professional of another. */
function mayAssert(issuers: readonly TrustedIssuer[], caller: Caller): boolean {
  const issuer = issuers.find((one) => one.issuer === caller.issuer)
  if (issuer === undefined) return false
  if (issuer.agencies === '*') return true
  return caller.kind === 'professional' && issuer.agencies.includes(caller.agency)
}

type FindPublished = (header: JWTHeaderParameters) => Promise<string>

// @fastify/jwt keeps one verifier, and so one token cache, for each key it is given as text.
function publishedKeys(jwksUri: string): FindPublished {
  const published = createRemoteJWKSet(new URL(jwksUri), {
    cooldownDuration: REFETCH_AFTER_MILLISECONDS,
    cacheMaxAge: KEYS_FOR_MILLISECONDS,
  })
  const texts = new WeakMap<object, string>()
  return async (header) => {
    const key = await published(header)
    const text = texts.get(key) ?? (await exportSPKI(key))
    texts.set(key, text)
    return text
  }
}

// INVARIANT: the key is looked up with the very issuer the token claims, so one issuer's key never serves another's.
async function findKey(keys: ReadonlyMap<string, FindPublished>, token: unknown): Promise<string> {
  const { header, payload } = token as { header: JWTHeaderParameters; payload: { iss?: unknown } }
  const find = keys.get(String(payload.iss))
  if (find === undefined) throw new Error('unknown issuer')
  return find(header)
}
