import { readFileSync } from 'node:fs'
import { KeyError } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash as hash } from '@casebridge/ledger/node'
import { type Database, fileKeyEncryption } from '@casebridge/service'
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
import { digestOfShard } from './domain/log/shard.ts'
import { assertSigned } from './domain/signing/assert-signed.ts'
import { SignedHeads } from './domain/signing/signed-heads.ts'
import { openSigner } from './signer/open-signer.ts'
import { assertDurable } from './storage/assert-durable.ts'
import { findClusterIdentity } from './storage/cluster-identity.ts'
import { detailRepository } from './storage/detail-repository.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'

/**
 * Opens the log for appending, and leaves an entry in it that says so.
 * @throws LogBroken when what is stored contradicts itself; KeyFileError, KeyError.
 */
export async function openLog(
  config: Config,
  { kysely: db }: Database<AuditTables>,
  logger: FastifyBaseLogger,
): Promise<Omit<Deps, 'bundles' | 'reviews' | 'readers' | 'flagSettings' | 'subjects'>> {
  const now = () => new Date()
  const signer = openSigner(config)
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const origin = config.LOG_ORIGIN
  const alarm = (what: string, fields: object) => logger.fatal(fields, `alarm: ${what}`)
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
    alarm,
  })
  const proofs = new ProofReader(store, nodes)
  const tree = await sequencer.tree()
  await assertSigned(hash, signer, tree, (ranges) =>
    new ProofReader(store, new NodeCache()).read(tree, ranges),
  )
  const heads = new SignedHeads({ hash, origin, signer, proofs, alarm })
  const receipts = new Receipts({ hash, proofs, heads })
  const log = new Log({ sequencer, receipts, store })
  const signing = (await signer.keys()).map(ed25519Verifier)
  const [current] = signing
  if (current === undefined) throw new KeyError('the signer has no key')
  const recordOwn = createRecordOwn({ hash, log, verifier: current, origin, now })
  const cluster = await findClusterIdentity(db)
  const before = tree.head.size === 0 ? config.PREVIOUS_SHARD_CHECKPOINT : ''
  const continues = before === '' ? undefined : digestOfShard(hash, readFileSync(before, 'utf8'))
  await recordOwn(bootEntry({ cluster, keys: signing, ...(continues && { continues }) }))
  return { hash, log, store, vault, recordOwn }
}
