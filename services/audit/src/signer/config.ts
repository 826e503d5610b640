import { type ConfigOf, optional, port, readConfig, text } from '@casebridge/service'

const SCHEMA = {
  HOST: optional(text(), '127.0.0.1'),
  PORT: optional(port(), 7404),
  LOG_LEVEL: optional(text(), 'info'),
  /** Name of the log in its checkpoints. */
  LOG_ORIGIN: text(),
  /** Note signer keys (`PRIVATE+KEY+…`) of the log, one a line, the current one first; mode 0600. */
  LOG_SIGNING_KEY_FILE: text(),
  /** Where the heads that were signed are remembered. */
  SIGNED_HEADS_FILE: text(),
  /** The secret that the audit service shows; mode 0600. */
  SIGNER_TOKEN_FILE: text(),
}
export type SignerConfig = ConfigOf<typeof SCHEMA>

/** @throws ConfigError naming every variable that is missing or wrong. */
export function signerConfig(): SignerConfig {
  return readConfig(SCHEMA, process.env)
}
