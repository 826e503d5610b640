import { flag, json, optional, port, secret, text, url } from './config.ts'
import { issuers, strings } from './issuers.ts'

/** Variables that every service has. */
export function commonConfig(defaultPort: number) {
  return {
    HOST: optional(text(), '127.0.0.1'),
    PORT: optional(port(), defaultPort),
    LOG_LEVEL: optional(text(), 'info'),
    /** Of `GET /metrics`, for the installation's own monitoring; left out, nothing is measured. */
    METRICS_PORT: optional(port(), 0),
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

/** Variables of a service that calls another in its own name. */
function clientConfig() {
  return {
    /** Where this service gets its own tokens. */
    TOKEN_ENDPOINT: url(),
    CLIENT_ID: text(),
    CLIENT_SECRET: secret(),
  }
}

/** Variables of a service that follows what `agreements` publishes. */
export function followingConfig() {
  return {
    ...clientConfig(),
    AGREEMENTS_URL: url(),
    /** Ed25519 public key (JWK) that signs heads. */
    HEAD_PUBLIC_KEY: json(isPublicJwk, 'a public JWK'),
  }
}

/** Variables of a service that records in the ledger. */
export function recordingConfig() {
  return {
    ...clientConfig(),
    AUDIT_URL: url(),
    /** Note verifier key of the ledger; its name is the ledger's origin. */
    LOG_VKEY: text(),
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
