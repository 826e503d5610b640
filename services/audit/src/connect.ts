import { ed25519Signer, ed25519Verifier, nodeHash, vkeyOf } from '@casebridge/ledger/node'
import type { Registry } from '@casebridge/policy'
import {
  connectDatabase,
  type Followed,
  fileKeyEncryption,
  followPublication,
  newDataKey,
  readPrivateFile,
} from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { bootEntry } from './domain/boot.ts'
import { Log } from './domain/log.ts'
import { NodeCache } from './domain/node-cache.ts'
import { ProofReader } from './domain/proof-reader.ts'
import { Receipts } from './domain/receipts.ts'
import { createRecordOwn } from './domain/record-own.ts'
import { Sequencer } from './domain/sequencer.ts'
import { Vault } from './domain/vault.ts'
import { type Directory, directoryOf } from './known.ts'
import { findClusterIdentity } from './storage/cluster-identity.ts'
import { detailRepository } from './storage/detail-repository.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'
import { seenRegistryHead } from './storage/seen-head.ts'

/** What is kept in one entry of the index-key table: the key of the blind index, wrapped for this. */
const INDEX_KEY = 'blind-index'

export interface Connected {
  readonly deps: Deps
  readonly directory: Followed<Directory>
  close(): Promise<void>
}

/**
 * Everything outside the process that the ledger works with, and the log itself, read and found sound.
 * @throws LogBroken when the stored log contradicts itself: then nothing is served.
 */
export async function connect(config: Config, log: FastifyBaseLogger): Promise<Connected> {
  const database = connectDatabase<AuditTables>({
    url: config.DATABASE_URL.reveal(),
    schema: 'audit',
    applicationName: 'audit',
  })
  const { kysely: db } = database
  const store = { ...logRepository(db), ...detailRepository(db) }
  const now = () => new Date()
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const indexKey = await keys.unwrap(
    await store.keepIndexKey(await keys.wrap(newDataKey(), INDEX_KEY)),
    INDEX_KEY,
  )
  const vault = new Vault({ hash: nodeHash, keys, store, indexKey, now })
  const skey = readPrivateFile(config.LOG_SIGNING_KEY_FILE).trim()
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({
    hash: nodeHash,
    store,
    nodes,
    seal: (fresh) => vault.seal(fresh),
    alarm: (what, fields) => log.fatal(fields, what),
  })
  const proofs = new ProofReader(store, nodes)
  const receipts = new Receipts({
    hash: nodeHash,
    proofs,
    signer: ed25519Signer(skey),
    origin: config.LOG_ORIGIN,
  })
  const ledger = new Log({ sequencer, receipts, store })
  const verifier = ed25519Verifier(vkeyOf(skey))
  const recordOwn = createRecordOwn({ hash: nodeHash, log: ledger, verifier, origin: config.LOG_ORIGIN, now })
  await recordOwn(bootEntry(await findClusterIdentity(db)))
  const directory = await followPublication(config, {
    kind: 'registry',
    seen: seenRegistryHead(db),
    load: (document, revision) => directoryOf(document as Registry, revision),
    onTrouble: (reason, cause) => log.warn({ err: cause }, `the registry could not be read: ${reason}`),
  })
  return {
    deps: {
      hash: nodeHash,
      log: ledger,
      store,
      vault,
      recordOwn,
      registry: { revision: () => directory.current().revision },
    },
    directory,
    async close() {
      await directory.close()
      await database.close()
    },
  }
}
