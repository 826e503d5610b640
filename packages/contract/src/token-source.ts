export interface TokenSourceOptions {
  readonly tokenEndpoint: string
  readonly clientId: string
  readonly clientSecret: string
  /** The service the token is for: its `aud` (RFC 8707). */
  readonly resource: string
  readonly scope?: string
  readonly fetch?: typeof fetch
  /** Milliseconds since the epoch. */
  readonly now?: () => number
}

/** The token endpoint refused, or answered something that is no token. Holds no secret. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}

/** Seconds before expiry at which a token is replaced: the longest that a request may be under way, and clock skew. */
const MARGIN_SECONDS = 30

interface Token {
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly replaceAt: number
}

/**
 * Access tokens by client credentials (RFC 6749 §4.4, `client_secret_basic`). A token is kept until shortly before it
 * expires; callers that arrive together share one request; a failure is never kept.
 */
export function tokenSource(options: TokenSourceOptions): () => Promise<string> {
  const now = options.now ?? Date.now
  let token: Token | undefined
  let pending: Promise<Token> | undefined
  return async () => {
    if (token && now() < token.replaceAt) return token.text
    pending ??= requestToken(options, now).finally(() => {
      pending = undefined
    })
    token = await pending
    return token.text
  }
}

async function requestToken(options: TokenSourceOptions, now: () => number): Promise<Token> {
  const askedAt = now()
  const form = new URLSearchParams({ grant_type: 'client_credentials', resource: options.resource })
  if (options.scope) form.set('scope', options.scope)
  const response = await (options.fetch ?? fetch)(options.tokenEndpoint, {
    method: 'POST',
    headers: { authorization: basic(options.clientId, options.clientSecret), accept: 'application/json' },
    body: form,
    signal: AbortSignal.timeout(5_000),
  })
  if (!response.ok) throw new TokenRefused(`The token endpoint answered ${response.status}.`)
  const answer: unknown = await response.json().catch(() => undefined)
  if (!isTokenAnswer(answer))
    throw new TokenRefused('The token endpoint answered no bearer token with a lifetime.')
  return { text: answer.access_token, replaceAt: askedAt + (answer.expires_in - MARGIN_SECONDS) * 1000 }
}

function isTokenAnswer(answer: unknown): answer is { access_token: string; expires_in: number } {
  if (typeof answer !== 'object' || answer === null) return false
  const { access_token, expires_in, token_type } = answer as Record<string, unknown>
  return (
    typeof access_token === 'string' &&
    typeof expires_in === 'number' &&
    String(token_type).toLowerCase() === 'bearer'
  )
}

// RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
function basic(clientId: string, clientSecret: string): string {
  const encode = (text: string) => new URLSearchParams({ '': text }).toString().slice(1)
  return `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`
}
