import type { Hash, Verifier } from '@casebridge/ledger'
import { witnessVerifier } from '@casebridge/ledger/node'
import { ConfigError, type Database } from '@casebridge/service'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { AlarmBoard } from './domain/alarms.ts'
import type { WitnessTimes } from './domain/clock/witness-times.ts'
import type { LogStore } from './domain/log/log-store.ts'
import { NodeCache } from './domain/log/node-cache.ts'
import { ProofReader } from './domain/log/proof-reader.ts'
import type { LogBroken } from './domain/log/resume.ts'
import type { Tree } from './domain/log/tree.ts'
import type { SignedTree } from './domain/signing/signed-heads.ts'
import { assertWitnessed } from './domain/witness/assert-witnessed.ts'
import type { CosignatureStore } from './domain/witness/cosignature-store.ts'
import { keepWitnessed } from './domain/witness/keep-witnessed.ts'
import { WitnessLag } from './domain/witness/lag.ts'
import { type LogWitness, reaches } from './domain/witness/witnesses.ts'
import { Witnessing } from './domain/witness/witnessing.ts'
import { cosignatureRepository } from './storage/cosignature-repository.ts'
import type { AuditTables } from './storage/schema.ts'
import { witnessCalls } from './witness-calls.ts'

/** The log that is to be witnessed. */
export interface LogToWitness {
  readonly hash: Hash
  readonly origin: string
  readonly verifiers: readonly Verifier[]
  readonly store: LogStore
  /** As the database has it now. @throws Unavailable. */
  newestTree(): Promise<Tree>
  /** This tree, or a later one, with its signed checkpoint. */
  signed(tree: Tree): Promise<SignedTree>
  halt(broken: LogBroken): void
}

export interface OpenWitnessing {
  readonly lag: WitnessLag
  readonly cosignatures: CosignatureStore
  /** Asks the witnesses, at each taking of the lead, and keeps them up to date from the first on. @throws LogBroken when one of them has seen more than there is. */
  start(log: LogToWitness): Promise<void>
  close(): Promise<void>
}

export interface WitnessingTools {
  readonly alarms: AlarmBoard
  readonly logger: FastifyBaseLogger
  readonly times: WitnessTimes
}

/** Everything about the witnesses of the log. @throws ConfigError when they could never make a quorum. */
export function openWitnessing(
  config: Config,
  { kysely }: Database<AuditTables>,
  { alarms, logger, times }: WitnessingTools,
): OpenWitnessing {
  const now = () => new Date()
  const witnesses = witnessesOf(config).map((witness) => times.timed(witness))
  const required = witnesses.length > 0
  const limits = { alarmSeconds: config.WITNESS_ALARM_SECONDS, stopSeconds: config.WITNESS_STOP_SECONDS }
  const lag = new WitnessLag(limits, required, now)
  const cosignatures = times.heard(cosignatureRepository(kysely, witnesses, config.WITNESS_QUORUM))
  let kept: { close(): Promise<void> } | undefined
  return {
    lag,
    cosignatures,
    async start({ store, signed, newestTree, halt, ...log }) {
      if (!required) {
        logger.warn('unwitnessed: no witnesses are configured, so a rewritten log would go unnoticed')
        return
      }
      // Never the cache of appends: it holds what was, not what the database says now.
      const stored = async () => ({
        ...log,
        tree: await newestTree(),
        proofs: new ProofReader(store, new NodeCache()),
      })
      const warn = logger.warn.bind(logger)
      const asked = await assertWitnessed(await stored(), witnesses, warn)
      // Whoever takes the lead again asks again, and is kept up to date already.
      if (kept !== undefined) return
      const witnessing = new Witnessing({
        witnesses,
        store: cosignatures,
        lag,
        async newest() {
          const head = await stored()
          return { ...head, ...(await signed(head.tree)) }
        },
        stored,
        halt,
        alarm: (what, fields) => alarms.raise('witnesses-behind', what, { ...fields }),
        log: logger,
        now,
      })
      witnessing.answered(asked)
      await witnessing.refresh()
      kept = keepWitnessed(witnessing, config.WITNESS_PUSH_SECONDS, logger)
    },
    async close() {
      await kept?.close()
    },
  }
}

function witnessesOf({ WITNESSES, WITNESS_QUORUM, LOG_ORIGIN }: Config): readonly LogWitness[] {
  const witnesses = WITNESSES.map((configured) => {
    const verifier = witnessVerifier(configured.vkey)
    const { outside } = configured
    return { name: verifier.name, verifier, outside, calls: witnessCalls(configured, LOG_ORIGIN) }
  })
  if (
    witnesses.length > 0 &&
    !reaches(WITNESS_QUORUM, witnesses, new Set(witnesses.map(({ name }) => name)))
  ) {
    throw new ConfigError('the configuration cannot be used: WITNESSES can never make the WITNESS_QUORUM')
  }
  return witnesses
}
