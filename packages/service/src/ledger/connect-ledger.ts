import { createClient } from '@casebridge/contract'
import { ed25519Verifier } from '@casebridge/ledger/node'
import type { QueryExecutorProvider } from 'kysely'
import { type OwnClient, ownTokens } from '../follow-publication.ts'
import { appendTo } from './audit-connection.ts'
import { createLedger } from './batching-ledger.ts'
import type { Ledger } from './ledger.ts'
import { ledgerHead } from './ledger-head.ts'

/** What a service that records is configured with. */
export interface RecordingConfig extends OwnClient {
  readonly AUDIT_URL: string
  readonly LOG_VKEY: string
}

/**
 * The ledger behind the audit service of the configuration.
 *
 * @param db the service's own database, where the last verified head is kept
 */
export function connectLedger(
  config: RecordingConfig,
  db: QueryExecutorProvider,
  log: { fatal(details: object, message: string): void },
): Promise<Ledger> {
  const verifier = ed25519Verifier(config.LOG_VKEY)
  const audit = createClient('audit', { baseUrl: config.AUDIT_URL, token: ownTokens(config, 'audit') })
  return createLedger({
    origin: verifier.name,
    verifier,
    append: appendTo(audit),
    head: ledgerHead(db, verifier.name),
    onAlarm: (error) =>
      log.fatal({ err: error, reason: error.reason }, 'the ledger gave a receipt that does not verify'),
  })
}
