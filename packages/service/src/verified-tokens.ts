import { hash } from 'node:crypto'
import type { JWTHeaderParameters } from 'jose'
import type { Caller } from './caller.ts'

/** A token that was good, and what of it must still hold. */
export interface VerifiedToken {
  readonly caller: Caller
  readonly header: JWTHeaderParameters
  /** The key that signed it, as its issuer publishes it. */
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** Remembered at most; then the oldest is verified once more. */
const CAPACITY = 1_000
/** However long a token lives, its signature is checked again after this. */
const LONGEST_MILLISECONDS = 60_000

/**
 * Tokens whose signature was verified a short time ago: checking it costs more than everything else in a short request.
 * Only good tokens are here, none of them longer than it is good, and by a hash of their whole text: no token is kept.
 */
export class VerifiedTokens {
  readonly #known = new Map<string, VerifiedToken & { readonly until: number }>()

  /** What is remembered of a token, unless it has expired. */
  find(token: string): VerifiedToken | undefined {
    const known = this.#known.get(nameOf(token))
    return known !== undefined && Date.now() < known.until ? known : undefined
  }

  /** MUST be called with what was verified, and with nothing else. */
  keep(token: string, verified: VerifiedToken): void {
    const name = nameOf(token)
    this.#known.delete(name)
    this.#known.set(name, {
      ...verified,
      until: Math.min(verified.expiresAt, Date.now() + LONGEST_MILLISECONDS),
    })
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= CAPACITY) break
      this.#known.delete(oldest)
    }
  }
}

function nameOf(token: string): string {
  return hash('sha256', token, 'base64')
}
