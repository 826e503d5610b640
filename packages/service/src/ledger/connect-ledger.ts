import { createClient } from '@casebridge/contract'
import { ed25519Verifier } from '@casebridge/ledger/node'
import { type OwnClient, ownTokens } from '../follow-publication.ts'
import { appendTo } from './audit-connection.ts'
import { createLedger, type LedgerConnection } from './batching-ledger.ts'
import type { Ledger } from './ledger.ts'

/** What a service that records is configured with. */
export interface RecordingConfig extends OwnClient {
  readonly AUDIT_URL: string
  readonly LOG_VKEY: string
}

/**
 * The ledger behind the audit service of the configuration.
 *
 * @param headOf the last head of a ledger of that name which this service verified, in its own tables
 */
export function connectLedger(
  config: RecordingConfig,
  headOf: (origin: string) => LedgerConnection['head'],
  log: { fatal(details: object, message: string): void },
): Promise<Ledger> {
  const verifier = ed25519Verifier(config.LOG_VKEY)
  const audit = createClient('audit', { baseUrl: config.AUDIT_URL, token: ownTokens(config, 'audit') })
  return createLedger({
    origin: verifier.name,
    verifier,
    append: appendTo(audit),
    head: headOf(verifier.name),
    onAlarm: (error) =>
      log.fatal({ err: error, reason: error.reason }, 'the ledger gave a receipt that does not verify'),
  })
}
