import {
  type ConfigOf,
  commonConfig,
  optional,
  readConfig,
  recordingConfig,
  secret,
  text,
} from '@casebridge/service'

const SCHEMA = {
  ...commonConfig(7401),
  ...recordingConfig(),
  /** Private Ed25519 JWK that signs heads, mode 0600. */
  HEAD_SIGNING_KEY_FILE: text(),
  /** Taken in once, while the tables are empty: `{units, agencies, professionals, agreements}`. */
  REGION_FILE: optional(text(), ''),
  /** Packs to decide by instead of those that come with Casebridge; read at every start. */
  PACKS_DIRECTORY: optional(text(), ''),
}

export type Config = ConfigOf<typeof SCHEMA>

/** The process's own configuration. @throws ConfigError naming every variable that is missing or wrong. */
export function ownConfig(): Config {
  return readConfig(SCHEMA, process.env)
}

/** Where migrations run, of the role `agreements_migrator`. @throws ConfigError */
export function migratorUrl(): string {
  return readConfig({ MIGRATOR_DATABASE_URL: secret() }, process.env).MIGRATOR_DATABASE_URL.reveal()
}
