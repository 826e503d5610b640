import { readFileSync } from 'node:fs'
import { documents } from '@casebridge/contract'
import { connectDatabase, createLogger, createService, type ProfessionalCaller, readPrivateFile } from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { headKey } from './domain/head-key.ts'
import { keepHeads } from './domain/keep-heads.ts'
import { openRegion } from './domain/open-region.ts'
import { readRegion } from './domain/read-region.ts'
import type { Professional, Storage } from './domain/storage.ts'
import { handlersOf } from './handlers.ts'
import { openStorage } from './storage/open-storage.ts'
import type { Schema } from './storage/schema.ts'

/**
 * Units, agencies, professionals and agreements; publishes what every exchange decides by.
 * @throws RegionRefused, ConfigError, ContractError, or when the database cannot be read.
 */
export async function createAgreements(config: Config): Promise<FastifyInstance> {
  const logger = createLogger('agreements', config.LOG_LEVEL)
  const key = headKey(JSON.parse(readPrivateFile(config.HEAD_SIGNING_KEY_FILE)))
  const region = config.REGION_FILE === '' ? undefined : readRegion(JSON.parse(readFileSync(config.REGION_FILE, 'utf8')))
  const database = connectDatabase<Schema>({
    url: config.DATABASE_URL.reveal(),
    schema: 'agreements',
    applicationName: 'agreements',
  })
  const storage = openStorage(database.kysely)
  if (await openRegion(storage, region)) logger.info('took the region in')
  const onFailure = (cause: unknown) => logger.error({ err: cause }, 'the heads could not be kept up to date')
  const heads = await keepHeads({ storage, key, onFailure })
  const app = await createService({
    name: 'agreements',
    document: documents.agreements,
    handlers: handlersOf({ storage, heads, now: () => new Date() }),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => findProfessional(storage, caller),
    checkResponses: config.CHECK_RESPONSES,
    logger,
  })
  app.addHook('onClose', async () => {
    await heads.close()
    await database.close()
  })
  return app
}

/** From its own tables: whoever left is refused at once, and no issuer speaks for an agency that does not name it. */
async function findProfessional(storage: Storage, caller: ProfessionalCaller): Promise<Professional | undefined> {
  const professional = await storage.registry.findProfessional(caller.professional)
  if (professional === undefined || professional.left || professional.agency !== caller.agency) return undefined
  return professional.issuers.includes(caller.issuer) ? professional : undefined
}
