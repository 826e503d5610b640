import { createRemoteJWKSet, errors, exportSPKI, type JWTHeaderParameters } from 'jose'
import { Unavailable } from './problems.ts'

/** An unknown key id fetches the issuer's keys again, but not more often than this. */
const REFETCH_AFTER_MILLISECONDS = 5_000
const KEYS_FOR_MILLISECONDS = 10 * 60_000
const FETCH_TIMEOUT_MILLISECONDS = 3_000
const RETRY_AFTER_SECONDS = 5

/** Finds the public key, as PEM, that a token's header names. */
export type FindKey = (header: JWTHeaderParameters) => Promise<string>

/**
 * The keys that an issuer publishes, fetched when first needed and kept. The result rejects for a key that is not among
 * them, and with Unavailable when they cannot be had: then nobody knows whether the token is good.
 */
export function publishedKeys(jwksUri: string): FindKey {
  const find = createRemoteJWKSet(new URL(jwksUri), {
    cooldownDuration: REFETCH_AFTER_MILLISECONDS,
    cacheMaxAge: KEYS_FOR_MILLISECONDS,
    timeoutDuration: FETCH_TIMEOUT_MILLISECONDS,
  })
  // @fastify/jwt keeps one verifier, and so one token cache, for each key it is given as text.
  const texts = new WeakMap<object, string>()
  return async (header) => {
    const key = await find(header).catch((cause: unknown) => {
      throw saysNo(cause) ? cause : new Unavailable(RETRY_AFTER_SECONDS, { cause })
    })
    const text = texts.get(key) ?? (await exportSPKI(key))
    texts.set(key, text)
    return text
  }
}

/** Whether the keys were there, and the one that is asked for is not. */
function saysNo(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  )
}
