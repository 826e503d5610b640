import type { Hash, Signer } from '@casebridge/ledger'
import type { FastifyBaseLogger } from 'fastify'
import type { Kysely } from 'kysely'
import { bootEntry } from './domain/boot.ts'
import { Log } from './domain/log.ts'
import { NodeCache } from './domain/node-cache.ts'
import { ownVerifier } from './domain/own-verifier.ts'
import { ProofReader } from './domain/proof-reader.ts'
import { Receipts } from './domain/receipts.ts'
import { createRecordOwn, type RecordOwn } from './domain/record-own.ts'
import { Sequencer } from './domain/sequencer.ts'
import type { Vault } from './domain/vault.ts'
import { findClusterIdentity } from './storage/cluster-identity.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'

export interface OpenLogOptions {
  readonly hash: Hash
  readonly db: Kysely<AuditTables>
  readonly vault: Vault
  readonly signer: Signer
  readonly origin: string
  readonly now: () => Date
  readonly logger: FastifyBaseLogger
}

/**
 * Opens the log for appending, and leaves an entry that says so.
 * @throws LogBroken when what is stored contradicts itself.
 */
export async function openLog(
  options: OpenLogOptions,
): Promise<{ readonly log: Log; readonly recordOwn: RecordOwn }> {
  const { hash, db, vault, signer, origin, now, logger } = options
  const store = logRepository(db)
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({
    hash,
    store,
    nodes,
    seal: (fresh) => vault.seal(fresh),
    alarm: (what, fields) => logger.fatal(fields, `alarm: ${what}`),
  })
  const receipts = new Receipts({ hash, proofs: new ProofReader(store, nodes), signer, origin })
  const log = new Log({ sequencer, receipts, store })
  const recordOwn = createRecordOwn({ hash, log, verifier: ownVerifier(signer), origin, now })
  await recordOwn(bootEntry(await findClusterIdentity(db)))
  return { log, recordOwn }
}
