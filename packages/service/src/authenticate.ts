import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { JWTHeaderParameters } from 'jose'
import { type Caller, type Claims, callerOf } from './caller.ts'
import type { TrustedIssuer } from './issuers.ts'
import { Unauthenticated, Unavailable } from './problems.ts'
import { type FindKey, publishedKeys } from './published-keys.ts'
import { type VerifiedToken, VerifiedTokens } from './verified-tokens.ts'

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
      // The library's own memory takes the token apart before it looks; see `verified-tokens.ts`.
      cache: false,
    },
  })
  const verified = new VerifiedTokens()
  const verify = async (request: FastifyRequest): Promise<{ caller: Caller; claims: Claims }> => {
    const claims = await request.jwtVerify<Claims>().catch((cause: unknown) => {
      throw cause instanceof Unavailable ? cause : new Unauthenticated({ cause })
    })
    const caller = callerOf(claims, options.services)
    if (caller === undefined || !mayAssert(options.issuers, caller)) {
      throw new Unauthenticated({ cause: new Error('the token names nobody whom its issuer may name') })
    }
    return { caller, claims }
  }
  return async (request) => {
    const token = bearerOf(request)
    const known = verified.find(token)
    if (known !== undefined && (await isStillKey(keys, known))) return known.caller
    const { caller, claims } = await verify(request)
    const header = headerOf(token)
    const key = await keys.get(caller.issuer)?.(header)
    if (key !== undefined) verified.keep(token, { caller, header, key, expiresAt: claims.exp * 1000 })
    return caller
  }
}

/** The token as @fastify/jwt reads it; empty where it finds none. */
function bearerOf({ headers }: FastifyRequest): string {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
}

function headerOf(token: string): JWTHeaderParameters {
  return JSON.parse(Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString())
}

/** INVARIANT: a token is known only as long as its issuer publishes the very key that signed it. */
async function isStillKey(
  keys: ReadonlyMap<string, FindKey>,
  { caller, header, key }: VerifiedToken,
): Promise<boolean> {
  const find = keys.get(caller.issuer)
  // Whatever is wrong with the keys, verifying says it as it always does.
  return find !== undefined && (await find(header).catch(() => undefined)) === key
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
