import {
  type ConfigOf,
  flag,
  issuers,
  json,
  optional,
  port,
  readConfig,
  secret,
  strings,
  text,
  url,
} from '@casebridge/service'

const SCHEMA = {
  HOST: optional(text(), '127.0.0.1'),
  PORT: optional(port(), 7403),
  LOG_LEVEL: optional(text(), 'info'),
  /** Of the role `audit_app`. */
  DATABASE_URL: secret(),
  ISSUERS: issuers(),
  AUDIENCE: text(),
  SERVICES: optional(strings(), []),
  AGREEMENTS_URL: url(),
  /** Where this service gets its own tokens. */
  TOKEN_ENDPOINT: url(),
  CLIENT_ID: text(),
  CLIENT_SECRET: secret(),
  /** Ed25519 public key (JWK) that signs heads of the registry. */
  HEAD_PUBLIC_KEY: json(isPublicKey, 'a public JWK'),
  /** Name of the log in its checkpoints. */
  LOG_ORIGIN: text(),
  /** Ed25519 key in note format, `PRIVATE+KEY+…`. */
  LOG_SIGNING_KEY_FILE: text(),
  KEY_ENCRYPTION_FILE: text(),
  CHECK_RESPONSES: optional(flag(), false),
}

export type Config = ConfigOf<typeof SCHEMA>

/** @throws ConfigError naming every variable that is missing or wrong. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  return readConfig(SCHEMA, env)
}

/** The process's own configuration. @throws ConfigError */
export function ownConfig(): Config {
  return configFrom(process.env)
}

/** Where migrations run, of the role `audit_migrator`. @throws ConfigError */
export function migratorUrl(): string {
  return readConfig({ MIGRATOR_DATABASE_URL: secret() }, process.env).MIGRATOR_DATABASE_URL.reveal()
}

interface PublicJwk {
  readonly kty: string
  readonly crv: string
  readonly x: string
}

function isPublicKey(value: unknown): value is PublicJwk {
  return typeof value === 'object' && value !== null && 'kty' in value && 'crv' in value && 'x' in value
}
