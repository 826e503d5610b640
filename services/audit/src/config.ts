import { type ConfigOf, commonConfig, followingConfig, readConfig, secret, text } from '@casebridge/service'

const SCHEMA = {
  ...commonConfig(7403),
  ...followingConfig(),
  /** Note signer key (`PRIVATE+KEY+…`) of the log, mode 0600. */
  LOG_SIGNING_KEY_FILE: text(),
  /** Name of the log in its checkpoints. */
  LOG_ORIGIN: text(),
  KEY_ENCRYPTION_FILE: text(),
}

export type Config = ConfigOf<typeof SCHEMA>

/** The process's own configuration. @throws ConfigError naming every variable that is missing or wrong. */
export function ownConfig(): Config {
  return readConfig(SCHEMA, process.env)
}

/** Where migrations run, of the role `audit_migrator`. @throws ConfigError */
export function migratorUrl(): string {
  return readConfig({ MIGRATOR_DATABASE_URL: secret() }, process.env).MIGRATOR_DATABASE_URL.reveal()
}
