import { readFileSync } from 'node:fs'
import type { Range, Verifier } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import type { Database } from '@casebridge/service'
import type { Config } from './config.ts'
import type { Clock } from './domain/clock/clock.ts'
import { bootEntry } from './domain/log/boot.ts'
import type { LogStore } from './domain/log/log-store.ts'
import { NodeCache } from './domain/log/node-cache.ts'
import { ProofReader } from './domain/log/proof-reader.ts'
import type { RecordOwn } from './domain/log/record-own.ts'
import type { Sequencer } from './domain/log/sequencer.ts'
import { digestOfShard } from './domain/log/shard.ts'
import { assertSigned } from './domain/signing/assert-signed.ts'
import type { HeadSigner } from './domain/signing/head-signer.ts'
import type { SignedHeads } from './domain/signing/signed-heads.ts'
import type { Copying } from './open-copying.ts'
import type { OpenWitnessing } from './open-witnessing.ts'
import { findClusterIdentity } from './storage/cluster-identity.ts'
import type { AuditTables } from './storage/schema.ts'

export interface TakeOverParts {
  readonly config: Pick<Config, 'LOG_ORIGIN' | 'PREVIOUS_SHARD_CHECKPOINT'>
  readonly database: Pick<Database<AuditTables>, 'kysely'>
  readonly store: LogStore
  readonly sequencer: Sequencer
  readonly clock: Clock
  readonly signer: HeadSigner
  readonly heads: SignedHeads
  /** Keys of the log. */
  readonly signing: readonly Verifier[]
  readonly copying: Copying
  readonly witnessing: OpenWitnessing
  readonly record: RecordOwn
  readonly leads: () => boolean
}

/**
 * What is asked before this process appends, at each taking of the lead: everybody who remembers the log, the nearest
 * first. Then an entry says that, and from which database, it goes on.
 * @throws LogBroken when one of them remembers a log that this is no continuation of; ClockWrong; or what keeps one of
 * them from answering, for which the next attempt may be better.
 */
export async function takeOver(parts: TakeOverParts): Promise<void> {
  const { config, database, store, sequencer, clock, signer, heads, signing, copying, witnessing } = parts
  // What this process has seen of the log itself, and when the newest head was received.
  const tree = await sequencer.readAgain()
  clock.now(sequencer.receivedAt)
  // Not the shared cache: it holds what was, not what the database says now.
  const read = (ranges: readonly Range[]) => new ProofReader(store, new NodeCache()).read(tree, ranges)
  await assertSigned(hash, signer, tree, read)
  await copying.assertContinued(signing, tree, read)
  await witnessing.start({
    ...{ hash, origin: config.LOG_ORIGIN, verifiers: signing, store, leads: parts.leads },
    newestTree: () => sequencer.newestTree(),
    signed: (durable) => heads.holding(durable),
    halt: (broken) => sequencer.halt(broken),
  })
  // Only after all of them: a signer that was set back along with the database signs whatever it is shown. And before
  // the first append: an entry that cannot be signed is never acknowledged.
  if (tree.head.size > 0) await heads.holding(tree)
  const continues = tree.head.size === 0 ? lastOfShardBefore(config) : undefined
  const cluster = await findClusterIdentity(database.kysely)
  await parts.record(bootEntry({ cluster, keys: signing, ...(continues && { continues }) }))
}

/** What the first entry of this log goes on from; undefined for the first log of a region. @throws NoteError */
function lastOfShardBefore({ PREVIOUS_SHARD_CHECKPOINT: file }: TakeOverParts['config']): string | undefined {
  return file === '' ? undefined : digestOfShard(hash, readFileSync(file, 'utf8'))
}
