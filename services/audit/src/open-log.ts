import { ed25519Signer, ed25519Verifier, nodeHash as hash, vkeyOf } from '@casebridge/ledger/node'
import { type Database, fileKeyEncryption, readPrivateFile } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { openVault } from './domain/details/vault.ts'
import { bootEntry } from './domain/log/boot.ts'
import { Log } from './domain/log/log.ts'
import { NodeCache } from './domain/log/node-cache.ts'
import { ProofReader } from './domain/log/proof-reader.ts'
import { Receipts } from './domain/log/receipts.ts'
import { createRecordOwn } from './domain/log/record-own.ts'
import { Sequencer } from './domain/log/sequencer.ts'
import { createCheckProofs } from './domain/search/check-proofs.ts'
import { assertDurable } from './storage/assert-durable.ts'
import { findClusterIdentity } from './storage/cluster-identity.ts'
import { detailRepository } from './storage/detail-repository.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'

/** What reads and writes the log itself. */
export type Opened = Pick<Deps, 'hash' | 'log' | 'store' | 'vault' | 'recordOwn' | 'checkProofs' | 'now'>

/**
 * Opens the log for appending, and leaves an entry in it that says so.
 * @throws LogBroken when what is stored contradicts itself; KeyFileError, KeyError.
 */
export async function openLog(
  config: Config,
  { kysely: db }: Database<AuditTables>,
  logger: FastifyBaseLogger,
): Promise<Opened> {
  const now = () => new Date()
  const skey = readPrivateFile(config.LOG_SIGNING_KEY_FILE).trim()
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const origin = config.LOG_ORIGIN
  await assertDurable(db)

  const store = { ...logRepository(db), ...detailRepository(db) }
  const vault = await openVault({ hash, keys, store, now })
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({
    hash,
    store,
    nodes,
    now,
    seal: (fresh) => vault.seal(fresh),
    alarm: (what, fields) => logger.fatal(fields, `alarm: ${what}`),
  })
  const proofs = new ProofReader(store, nodes)
  const receipts = new Receipts({ hash, proofs, signer: ed25519Signer(skey), origin })
  const log = new Log({ sequencer, receipts, store })
  const own = { hash, log, verifier: ed25519Verifier(vkeyOf(skey)), origin }
  const recordOwn = createRecordOwn({ ...own, now })
  await recordOwn(bootEntry(await findClusterIdentity(db)))
  return { hash, log, store, vault, recordOwn, now, checkProofs: createCheckProofs(own) }
}
