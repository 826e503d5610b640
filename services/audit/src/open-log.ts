import { KeyError } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash as hash } from '@casebridge/ledger/node'
import { type Database, fileErasableKeys, fileKeyEncryption, sessionLock } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { createAlarms } from './domain/alarms.ts'
import { Clock } from './domain/clock/clock.ts'
import { listenToSources } from './domain/clock/listen.ts'
import { WitnessTimes } from './domain/clock/witness-times.ts'
import { openVault } from './domain/details/vault.ts'
import { gateOf } from './domain/log/gate.ts'
import { Leadership } from './domain/log/leadership.ts'
import { Log } from './domain/log/log.ts'
import { NodeCache } from './domain/log/node-cache.ts'
import { ProofReader } from './domain/log/proof-reader.ts'
import { Receipts } from './domain/log/receipts.ts'
import { createRecordOwn } from './domain/log/record-own.ts'
import { Sequencer } from './domain/log/sequencer.ts'
import type { Submission } from './domain/log/submission.ts'
import { watchCommits } from './domain/log/watch-commits.ts'
import { createCheckProofs } from './domain/search/check-proofs.ts'
import { SignedHeads } from './domain/signing/signed-heads.ts'
import { openCopying } from './open-copying.ts'
import { openMonitor } from './open-monitor.ts'
import { openWitnessing } from './open-witnessing.ts'
import { openSigner } from './signer/open-signer.ts'
import { assertDurable } from './storage/assert-durable.ts'
import { databaseTime } from './storage/database-time.ts'
import { detailRepository } from './storage/detail-repository.ts'
import { logRepository } from './storage/log-repository.ts'
import type { AuditTables } from './storage/schema.ts'
import { sealedDetails } from './storage/sealed-details.ts'
import { takeOver } from './take-over.ts'

/** The log, and what runs beside it as long as it is open. */
export interface OpenLog
  extends Pick<
    Deps,
    | 'hash'
    | 'now'
    | 'log'
    | 'store'
    | 'vault'
    | 'sealed'
    | 'identity'
    | 'alarms'
    | 'monitor'
    | 'lag'
    | 'cosignatures'
    | 'recordOwn'
    | 'checkProofs'
  > {
  close(): Promise<void>
}

/**
 * Opens the log: takes the lead of it, and leaves an entry that says so, or stands by for the process that has it.
 * @throws LogBroken when what is stored contradicts itself; SecretsMissing, KeyFileError, KeyError.
 */
export async function openLog(
  config: Config,
  database: Database<AuditTables>,
  logger: FastifyBaseLogger,
): Promise<OpenLog> {
  const db = database.kysely
  const now = () => new Date()
  const monotonic = () => performance.now()
  const signer = openSigner(config)
  const copying = openCopying(config, now)
  const keys = fileKeyEncryption(config.KEY_ENCRYPTION_FILE)
  const origin = config.LOG_ORIGIN
  await assertDurable(db)

  const alarms = createAlarms({ log: logger, now })
  const clock = new Clock({ wall: Date.now, monotonic })
  const store = { ...watchCommits(logRepository(db), alarms), ...detailRepository(db) }
  const erasable = fileErasableKeys(config.ERASABLE_KEYS_DIRECTORY)
  const vault = await openVault({ hash, keys, erasable, store, now })
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({
    hash,
    store,
    nodes,
    now: (last) => clock.now(last),
    seal: (fresh) => vault.seal(fresh),
    alarm: alarms.raise,
  })
  const proofs = new ProofReader(store, nodes)
  const vkeys = await signer.keys()
  const signing = vkeys.map(ed25519Verifier)
  const [verifier] = signing
  if (verifier === undefined) throw new KeyError('the signer has no key')
  const heads = new SignedHeads({
    ...{ hash, origin, signer, proofs, alarms, verifiers: signing },
    newest: () => sequencer.newestTree(),
    halt: (broken) => sequencer.halt(broken),
  })
  const receipts = new Receipts({ hash, proofs, heads })
  const witnessing = openWitnessing(config, database, {
    ...{ alarms, logger },
    times: new WitnessTimes(clock, monotonic),
  })
  const withhold = (entries: readonly Submission[]) => witnessing.lag.assertMayAppend(entries)
  const parts = { sequencer, receipts, store, withhold }
  const record = createRecordOwn({ hash, log: new Log(parts), verifier, origin, now })
  const listening = await listenToSources(clock, [databaseTime(db, monotonic)], {
    alarms,
    newest: () => sequencer.receivedAt,
  })
  const leadership = new Leadership({
    lock: sessionLock({
      url: config.DATABASE_URL.reveal(),
      name: 'casebridge.audit.log',
      applicationName: 'audit-lead',
    }),
    takeOver: () =>
      takeOver({
        ...{ config, database, store, sequencer, clock, signer, heads, signing, copying, witnessing, record },
        leads: () => leadership.standing === 'leading',
      }),
    async follow() {
      await sequencer.newestTree()
    },
    log: logger,
  })
  const gate = gateOf({ leadership, clock, receivedAt: () => sequencer.receivedAt })
  await leadership.start()
  const monitor = openMonitor(config, database, { sequencer, nodes, leadership, alarms, logger })
  const log = new Log({ ...parts, gate })
  const copied = copying.start({ checkpoint: () => log.checkpoint(), log: logger })
  return {
    hash,
    now,
    log,
    store,
    vault,
    checkProofs: createCheckProofs({ hash, log, verifier, origin }),
    sealed: sealedDetails(db),
    identity: {
      origin,
      vkeys,
      witnesses: config.WITNESSES.map(({ vkey }) => vkey),
      findWitnessed: async () => (await witnessing.cosignatures.newestWitnessed())?.note,
    },
    alarms,
    cosignatures: witnessing.cosignatures,
    monitor,
    lag: witnessing.lag,
    async recordOwn(own) {
      gate.assertOpen()
      return record(own)
    },
    async close() {
      const beside = [listening, leadership, copied, witnessing, monitor]
      await Promise.all(beside.map((one) => one.close()))
    },
  }
}
