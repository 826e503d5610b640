import { documents } from '@casebridge/contract'
import { createLogger, createService, sendOutbox } from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import type { Deps } from './deps.ts'
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
  const outbox = sendOutbox(outboxOf(deps.db), deps.ledger, logger)
  const app = await createService({
    name: 'exchange',
    document: documents.exchange,
    handlers: handlersOf(deps),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => findActor(deps.directory(), caller, deps.now()),
    checkResponses: config.CHECK_RESPONSES,
    logger,
  })
  app.addHook('onClose', async () => {
    await outbox.close()
    await connected.close()
  })
  return app
}
