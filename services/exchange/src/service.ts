import { documents } from '@casebridge/contract'
import { createLogger, createService, sendOutbox } from '@casebridge/service'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { AuditOf } from './audit-of.ts'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import type { Deps } from './deps.ts'
import { CLOCKS } from './domain/clocks.ts'
import { keepSwept } from './domain/disclosure/sweep.ts'
import { keepErasing } from './domain/erasure/keep-erasing.ts'
import { keepClocks } from './domain/keep-clocks.ts'
import { findActor } from './find-actor.ts'
import { handlersOf } from './handlers.ts'
import { outboxOf } from './storage/outbox.ts'

/**
 * The exchange: asks, decides, records, reveals.
 * @param given replaces single dependencies, for tests.
 * @throws ConfigError, ContractError, or when the database or the ledger's state cannot be read.
 */
export async function createExchange(config: Config, given: Partial<Deps> = {}): Promise<FastifyInstance> {
  const logger = createLogger('exchange', config.LOG_LEVEL)
  const connected = await connect(config, logger)
  const deps: Deps = { ...connected.deps, ...given }
  const behind = workBehind(config, deps, connected.audit, logger)
  const app = await createService({
    name: 'exchange',
    document: documents.exchange,
    handlers: handlersOf(deps),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => findActor(deps.directory(), caller, deps.now()),
    checkResponses: config.CHECK_RESPONSES,
    measured: { host: config.HOST, port: config.METRICS_PORT, connections: connected.connections },
    logger,
  })
  app.addHook('onClose', async () => {
    await Promise.all(behind.map((work) => work.close()))
    await connected.close()
  })
  return app
}

/** What goes on without a call: queued entries, intents without an end, what has come due. */
function workBehind(
  { OUTCOME_AFTER_MINUTES: afterMinutes }: Config,
  deps: Deps,
  audit: AuditOf,
  logger: FastifyBaseLogger,
): readonly { close(): Promise<void> }[] {
  return [
    sendOutbox(outboxOf(deps.db, deps.outboxKeys), deps.ledger, logger),
    keepSwept({ ...deps, isRecorded: audit.isRecorded, afterMinutes }, logger),
    keepErasing({ ...deps, eraseInAudit: audit.eraseInAudit }, logger),
    keepClocks(deps, CLOCKS, logger),
  ]
}
