import { documents } from '@casebridge/contract'
import { PACKS } from '@casebridge/policy'
import { connectDatabase, connectLedger, createLogger, createService, sendOutbox } from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { keepPages } from './domain/documents/keep-pages.ts'
import { findCaller } from './domain/find-caller.ts'
import { keepHeads } from './domain/keep-heads.ts'
import { openRegion } from './domain/open-region.ts'
import { keepRefusal } from './domain/refused-attempt.ts'
import { handlersOf } from './handlers.ts'
import { readHeadKey } from './read-head-key.ts'
import { readPacks } from './read-packs.ts'
import { readRegionFile } from './region-file.ts'
import { outboxOf } from './storage/act-repository.ts'
import { openStorage } from './storage/open-storage.ts'
import type { Schema } from './storage/schema.ts'

/** In three languages the protocols of a region. */
const PAGES = 500

/**
 * Units, agencies, professionals and agreements; publishes what every exchange decides by.
 * @throws KeyFileError, PacksRefused, RegionRefused, ContractError, or when the database cannot be read.
 */
export async function createAgreements(config: Config): Promise<FastifyInstance> {
  const logger = createLogger('agreements', config.LOG_LEVEL)
  const key = readHeadKey(config.HEAD_SIGNING_KEY_FILE)
  const packs = config.PACKS_DIRECTORY === '' ? PACKS : readPacks(config.PACKS_DIRECTORY)
  const url = config.DATABASE_URL.reveal()
  const database = connectDatabase<Schema>({ url, schema: 'agreements', applicationName: 'agreements' })
  const storage = openStorage(database.kysely, { packs })
  const region = () => (config.REGION_FILE === '' ? undefined : readRegionFile(config.REGION_FILE, packs))
  if (await openRegion(storage, region)) logger.info('took the region in')
  const heads = await keepHeads({
    storage,
    key,
    onFailure: (err) => logger.error({ err }, 'the heads could not be kept up to date'),
  })
  const ledger = await connectLedger(config, database.kysely, logger)
  const outbox = sendOutbox(outboxOf(database.kysely), ledger, logger)
  const app = await createService({
    name: 'agreements',
    document: documents.agreements,
    handlers: handlersOf({
      storage,
      heads,
      pages: keepPages(PAGES),
      ping: database.ping,
      now: () => new Date(),
    }),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => findCaller(storage.registry, caller),
    onRefused: (refusal) => keepRefusal(storage, refusal),
    checkResponses: config.CHECK_RESPONSES,
    measured: { host: config.HOST, port: config.METRICS_PORT, connections: database.connections },
    logger,
  })
  app.addHook('onClose', async () => {
    await Promise.all([heads.close(), outbox.close()])
    await ledger.close()
    await database.close()
  })
  return app
}
