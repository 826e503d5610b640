import { documents } from '@casebridge/contract'
import { createLogger, createService } from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { connect } from './connect.ts'
import { handlersOf } from './handlers.ts'

/**
 * The disclosure ledger: appends, proves, and shows who was told what.
 * @throws LogBroken, ConfigError, ContractError, or when the database cannot be read.
 */
export async function createAudit(config: Config): Promise<FastifyInstance> {
  const logger = createLogger('audit', config.LOG_LEVEL)
  const connected = await connect(config, logger)
  const app = await createService({
    name: 'audit',
    document: documents.audit,
    handlers: handlersOf(connected.deps),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => connected.directory.current().find(caller),
    checkResponses: config.CHECK_RESPONSES,
    logger,
  })
  app.addHook('onClose', () => connected.close())
  return app
}
