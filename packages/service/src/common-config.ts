import { flag, json, optional, port, secret, text, url } from './config.ts'
import { issuers, strings } from './issuers.ts'

/** Variables that every service has. */
export function commonConfig(defaultPort: number) {
  return {
    HOST: optional(text(), '127.0.0.1'),
    PORT: optional(port(), defaultPort),
    LOG_LEVEL: optional(text(), 'info'),
    /** Of the service's own role, `<service>_app`. */
    DATABASE_URL: secret(),
    ISSUERS: issuers(),
    /** The `aud` of tokens for this service. */
    AUDIENCE: text(),
    /** Client ids of services that may call. */
    SERVICES: optional(strings(), []),
    /** Check every response against the contract; for tests and staging. */
    CHECK_RESPONSES: optional(flag(), false),
  }
}

/** Variables of a service that follows what `agreements` publishes. */
export function followingConfig() {
  return {
    AGREEMENTS_URL: url(),
    /** Ed25519 public key (JWK) that signs heads. */
    HEAD_PUBLIC_KEY: json(isPublicJwk, 'a public JWK'),
    /** Where this service gets its own tokens. */
    TOKEN_ENDPOINT: url(),
    CLIENT_ID: text(),
    CLIENT_SECRET: secret(),
  }
}

export interface PublicJwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
}

function isPublicJwk(value: unknown): value is PublicJwk {
  return typeof value === 'object' && value !== null && 'kty' in value && 'crv' in value && 'x' in value
}
