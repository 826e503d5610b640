import {
  type ConfigOf,
  commonConfig,
  followingConfig,
  number,
  optional,
  readConfig,
  recordingConfig,
  secret,
  text,
  url,
} from '@casebridge/service'

const SCHEMA = {
  ...commonConfig(7402),
  ...followingConfig(),
  ...recordingConfig(),
  KEY_ENCRYPTION_FILE: text(),
  /** Secrets that make erasing final, mode 0700; in no backup of the database. */
  ERASABLE_KEYS_DIRECTORY: text(),
  /** Base64 of 32 bytes: the key of the regional pseudonym. */
  PSEUDONYM_KEY_FILE: text(),
  /** How long a confirmed erasure can be taken back; law may ask for more. */
  ERASURE_UNDO_HOURS: optional(number({ above: 0, most: 8_784 }), 72),
  /** After how long a recorded intent without an outcome is given up. */
  OUTCOME_AFTER_MINUTES: optional(number({ above: 0, most: 1_440 }), 15),
  /** Where clients reach this service, as AuthZEN's metadata names it; where it listens when it is not given. */
  PUBLIC_URL: optional(url(), ''),
}

export type Config = ConfigOf<typeof SCHEMA>

/** The process's own configuration. @throws ConfigError naming every variable that is missing or wrong. */
export function ownConfig(): Config {
  return readConfig(SCHEMA, process.env)
}

/** Where migrations run, of the role `exchange_migrator`. @throws ConfigError */
export function migratorUrl(): string {
  return readConfig({ MIGRATOR_DATABASE_URL: secret() }, process.env).MIGRATOR_DATABASE_URL.reveal()
}
