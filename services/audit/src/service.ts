import { createClient, documents } from '@casebridge/contract'
import type { Registry } from '@casebridge/policy'
import {
  connectDatabase,
  createLogger,
  createService,
  fetchDocument,
  followPublication,
  ownTokens,
} from '@casebridge/service'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { archivedPolicies } from './domain/bundles/archived-policies.ts'
import { archiveBundles } from './domain/bundles/bundle-archive.ts'
import { keepIndex } from './domain/index/keep-index.ts'
import { createReadings } from './domain/log/readings.ts'
import { readersOf } from './domain/readers.ts'
import { startFlags } from './flags.ts'
import { handlersOf } from './handlers.ts'
import { openLog } from './open-log.ts'
import { behindSource } from './storage/behind.ts'
import { bundleRepository } from './storage/bundle-repository.ts'
import { entryIndex } from './storage/entry-index.ts'
import { entrySearch } from './storage/entry-search.ts'
import { professionalSubjectRepository } from './storage/professional-subject-repository.ts'
import { restrictionRepository } from './storage/restriction-repository.ts'
import { reviewEntries } from './storage/review-entries.ts'
import { reviewRepository } from './storage/review-repository.ts'
import { sampleRepository } from './storage/sample-repository.ts'
import type { AuditTables } from './storage/schema.ts'
import { seenRegistryHead } from './storage/seen-head.ts'

/** A thousand entries at their longest, with their details. */
const BODY_LIMIT_BYTES = 24 * 1024 * 1024

/**
 * The disclosure ledger: appends, proves, and shows what was recorded.
 * @throws ConfigError, ContractError, LogBroken, or when the database or a key file cannot be used.
 */
export async function createAudit(config: Config): Promise<FastifyInstance> {
  const logger = createLogger('audit', config.LOG_LEVEL)
  const url = config.DATABASE_URL.reveal()
  const database = connectDatabase<AuditTables>({
    url,
    schema: 'audit',
    applicationName: 'audit',
    keepStatements: true,
  })
  const opened = await openLog(config, database, logger)
  const registry = await followPublication(config, {
    kind: 'registry',
    seen: seenRegistryHead(database.kysely),
    load: (document, revision) => readersOf(document as Registry, revision),
    onTrouble: (reason, err) => logger.warn({ err }, `the registry could not be read: ${reason}`),
  })
  const readers = () => registry.current()
  const bundles = bundleRepository(database.kysely)
  const index = keepIndex(entryIndex(database.kysely), logger)
  const archive = archiveBundles({ store: bundles, fetchBundle: fromAgreements(config), log: logger })
  const deps = {
    ...opened,
    bundles,
    reviews: reviewRepository(database.kysely),
    samples: sampleRepository(database.kysely),
    entries: reviewEntries(database.kysely),
    readers,
    flagSettings: config.FLAG_SETTINGS,
    subjects: professionalSubjectRepository(database.kysely),
    noteReading: createReadings({ recordOwn: opened.recordOwn, now: opened.now, log: logger }),
    behind: behindSource(database.kysely),
    search: entrySearch(database.kysely),
    restrictions: restrictionRepository(database.kysely),
    findPolicies: archivedPolicies(opened.hash, bundles),
    witnessedSize: async () => (await opened.cosignatures.newestWitnessed())?.size ?? 0,
  }
  const flags = startFlags(config, database, deps, logger)
  const app = await createService({
    name: 'audit',
    document: documents.audit,
    handlers: handlersOf(deps),
    authentication: { issuers: config.ISSUERS, audience: config.AUDIENCE, services: config.SERVICES },
    findProfessional: (caller) => readers().find(caller),
    checkResponses: config.CHECK_RESPONSES,
    measured: { host: config.HOST, port: config.METRICS_PORT, connections: database.connections },
    bodyLimitBytes: BODY_LIMIT_BYTES,
    logger,
  })
  app.addHook('onClose', async () => {
    await Promise.all([registry.close(), archive.close(), index.close(), flags.close(), opened.close()])
    await database.close()
  })
  return app
}

/** Bundles from the service that makes them, under this service's own name. */
function fromAgreements(config: Config) {
  const baseUrl = config.AGREEMENTS_URL
  const agreements = createClient('agreements', { baseUrl, token: ownTokens(config, 'agreements') })
  return (revision: string) =>
    fetchDocument(revision, (signal) =>
      agreements.GET('/bundles/{revision}', {
        params: { path: { revision } },
        parseAs: 'arrayBuffer',
        signal,
      }),
    )
}
