export type { AuthenticationOptions } from './authenticate.ts'
export type { Caller, ProfessionalCaller, ServiceCaller, Standing } from './caller.ts'
export { commonConfig, followingConfig, type PublicJwk, recordingConfig } from './common-config.ts'
export {
  ConfigError,
  type ConfigOf,
  type ConfigSchema,
  flag,
  json,
  number,
  optional,
  port,
  readConfig,
  Secret,
  secret,
  text,
  url,
  type Variable,
} from './config.ts'
export { ContractError } from './contract-guards.ts'
export { createService, type ServiceOptions } from './create-service.ts'
export { connectDatabase, type Database, type DatabaseOptions, type PoolCounts } from './database.ts'
export { CannotDecrypt, decrypt, encrypt, type KeyEncryption, newDataKey } from './envelope.ts'
export {
  type ErasableKeyEncryption,
  type ErasableKeys,
  erasableKeyEncryption,
  KeyErased,
  newSecretName,
} from './erasable-keys.ts'
export { fetchDocument } from './fetch-document.ts'
export { fileErasableKeys } from './file-erasable-keys.ts'
export { fileKeyEncryption } from './file-key-encryption.ts'
export { type Followed, type FollowOptions, followHead } from './follow-head.ts'
export { type FollowingConfig, followPublication, type OwnClient, ownTokens } from './follow-publication.ts'
export type { Handler, HandlerCall, Handlers, KnownCaller } from './handler.ts'
export { documentUnder } from './head-verification.ts'
export { assertMatches } from './if-match.ts'
export { issuers, strings, type TrustedIssuer } from './issuers.ts'
export { languageOf } from './language.ts'
export * from './ledger/index.ts'
export { createLogger } from './logger.ts'
export { type MigrateOptions, MigrationFailed, migrate } from './migrate.ts'
export { pagePolicy } from './page-policy.ts'
export { pause } from './pause.ts'
export { KeyFileError, readPrivateFile } from './private-file.ts'
export { type Issue, Problem, type ProblemDocument } from './problem.ts'
export {
  Conflict,
  Forbidden,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  PreconditionFailed,
  PreconditionRequired,
  TooLarge,
  TooManyRequests,
  Unauthenticated,
  Unavailable,
  Unexpected,
  UnsupportedMediaType,
} from './problems.ts'
export { type ProvisionedUrls, provisionRoles, type RolePasswords } from './provision.ts'
export type { Refusal } from './refusal.ts'
export { type Address, reasonOf, runService } from './run-service.ts'
export { type HeldLock, type SessionLock, type SessionLockOptions, sessionLock } from './session-lock.ts'
