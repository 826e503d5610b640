import { documents } from '@casebridge/contract'
import { ed25519Signer, nodeHash as hash } from '@casebridge/ledger/node'
import {
  connectDatabase,
  createLogger,
  createService,
  fileKeyEncryption,
  readPrivateFile,
} from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import type { Readers } from './domain/readers.ts'
import { openVault } from './domain/vault.ts'
import { followRegistry } from './follow-registry.ts'
import { handlersOf } from './handlers.ts'
import { openLog } from './open-log.ts'
import { assertDurable } from './storage/assert-durable.ts'
import { detailRepository } from './storage/detail-repository.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'
import { seenRegistryHead } from './storage/seen-head.ts'

/** What tests replace. */
export interface Given {
  readonly readers?: () => Readers
  readonly now?: () => Date
}

/** A thousand entries at their longest, with their details. */
const BODY_LIMIT_BYTES = 24 * 1024 * 1024

/**
 * The disclosure ledger: appends, proves, and shows what was recorded.
 * @throws ConfigError, ContractError, LogBroken, or when the database or a key file cannot be used.
 */
export async function createAudit(config: Config, given: Given = {}): Promise<FastifyInstance> {
  const logger = createLogger('audit', config.LOG_LEVEL)
  const now = given.now ?? (() => new Date())
  const signer = ed25519Signer(readPrivateFile(config.LOG_SIGNING_KEY_FILE).trim())
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const url = config.DATABASE_URL.reveal()
  const database = connectDatabase<AuditTables>({ url, schema: 'audit', applicationName: 'audit' })
  const db = database.kysely
  await assertDurable(db)
  const details = detailRepository(db)
  const vault = await openVault({ hash, keys, store: details, now })
  const { log, recordOwn } = await openLog({
    hash,
    db,
    vault,
    signer,
    origin: config.LOG_ORIGIN,
    now,
    logger,
  })
  const following = given.readers
    ? undefined
    : await followRegistry(config, {
        seen: seenRegistryHead(db),
        onTrouble: (reason, err) => logger.warn({ err }, `the registry could not be read: ${reason}`),
      })
  const readers = given.readers ?? (() => following.current())
  const app = await createService({
    name: 'audit',
    document: documents.audit,
    handlers: handlersOf({ hash, log, store: logRepository(db), details, vault, recordOwn, readers }),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => readers().find(caller),
    checkResponses: config.CHECK_RESPONSES,
    bodyLimitBytes: BODY_LIMIT_BYTES,
    logger,
  })
  app.addHook('onClose', async () => {
    await following?.close()
    await database.close()
  })
  return app
}
