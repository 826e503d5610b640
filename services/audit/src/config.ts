import {
  type ConfigOf,
  commonConfig,
  followingConfig,
  number,
  optional,
  readConfig,
  secret,
  text,
} from '@casebridge/service'
import { readFlagSettings } from './domain/flags/read-settings.ts'
import { DEFAULT_FLAG_SETTINGS } from './domain/flags/settings.ts'
import { witnessConfig } from './witness-config.ts'

const SCHEMA = {
  ...commonConfig(7403),
  ...followingConfig(),
  /** The signer as a process of its own, and the file (mode 0600) of the secret it asks for. */
  SIGNER_URL: optional(text(), ''),
  SIGNER_TOKEN_FILE: optional(text(), ''),
  /** Without it: the note signer keys (`PRIVATE+KEY+…`) of the log, one a line, the current one first; mode 0600. */
  LOG_SIGNING_KEY_FILE: optional(text(), ''),
  /** Where the local signer remembers what it signed, apart from the database. */
  SIGNED_HEADS_FILE: optional(text(), ''),
  /** Last checkpoint of the shard before; read when this log has no entry yet. */
  PREVIOUS_SHARD_CHECKPOINT: optional(text(), ''),
  /** Where checkpoints are copied to, outside the database; without it they are not. */
  CHECKPOINT_COPIES_DIRECTORY: optional(text(), ''),
  CHECKPOINT_COPY_SECONDS: optional(number({ above: 0, most: 86_400 }), 300),
  /** Note signer key of the local time stamps on the copies, mode 0600; without it the copies have none. */
  STAMP_KEY_FILE: optional(text(), ''),
  /** Name of the log in its checkpoints. */
  LOG_ORIGIN: text(),
  KEY_ENCRYPTION_FILE: text(),
  /** How often recent entries are hashed again: what is changed below us is found within twice that, at most. */
  MONITOR_RECENT_SECONDS: optional(number({ above: 0, most: 3_600 }), 30),
  /** How often all of them are. */
  MONITOR_FULL_HOURS: optional(number({ above: 0, most: 168 }), 24),
  ...witnessConfig(),
  /** From where on conduct is worth a look: JSON with what differs from the defaults, and its date. */
  FLAG_SETTINGS: optional({ read: readFlagSettings }, DEFAULT_FLAG_SETTINGS),
  FLAG_INTERVAL_SECONDS: optional(number({ above: 0, most: 86_400 }), 60),
  /** Secrets that make erasing final, mode 0700; in no backup of the database. */
  ERASABLE_KEYS_DIRECTORY: text(),
}

export type Config = ConfigOf<typeof SCHEMA>

/** The process's own configuration. @throws ConfigError naming every variable that is missing or wrong. */
export function ownConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return readConfig(SCHEMA, environment)
}

/** Where migrations run, of the role `audit_migrator`. @throws ConfigError */
export function migratorUrl(): string {
  return readConfig({ MIGRATOR_DATABASE_URL: secret() }, process.env).MIGRATOR_DATABASE_URL.reveal()
}
