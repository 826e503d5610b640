import {
  type ConfigOf,
  commonConfig,
  followingConfig,
  optional,
  readConfig,
  secret,
  text,
} from '@casebridge/service'
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
  /** Name of the log in its checkpoints. */
  LOG_ORIGIN: text(),
  KEY_ENCRYPTION_FILE: text(),
  ...witnessConfig(),
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
