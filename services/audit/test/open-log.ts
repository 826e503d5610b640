import { type Receipt, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'
import type { Kysely } from 'kysely'
import { type AlarmBoard, createAlarms } from '../src/domain/alarms.ts'
import { Log } from '../src/domain/log/log.ts'
import { NodeCache } from '../src/domain/log/node-cache.ts'
import { ProofReader } from '../src/domain/log/proof-reader.ts'
import { Receipts } from '../src/domain/log/receipts.ts'
import { Sequencer, type SequencerParts } from '../src/domain/log/sequencer.ts'
import type { Submission } from '../src/domain/log/submission.ts'
import { watchCommits } from '../src/domain/log/watch-commits.ts'
import type { HeadSigner } from '../src/domain/signing/head-signer.ts'
import { logRepository } from '../src/storage/log-repository.ts'
import type { AuditTables } from '../src/storage/schema.ts'
import { aSigner, signedHeads } from './signed-heads.ts'

const ORIGIN = 'audit.test/log'
const keys = generateNoteKeys(ORIGIN)
const NO_DETAILS = { yearKeys: [], subjectKeys: [], actors: [], persons: [] }

/** A log with what is behind it; details are not sealed. */
export interface TestLog {
  readonly log: Log
  readonly sequencer: Sequencer
  readonly nodes: NodeCache
  readonly alarms: AlarmBoard
}

/** @param signerOf what stands between the log and its signer. */
export async function openTestLog(
  db: Kysely<AuditTables>,
  given: Partial<Pick<SequencerParts, 'now'>> = {},
  signerOf: (signer: HeadSigner) => HeadSigner = (signer) => signer,
): Promise<TestLog> {
  const now = () => new Date()
  const alarms = createAlarms({ log: { fatal: () => undefined, info: () => undefined }, now })
  const store = watchCommits(logRepository(db), alarms)
  const nodes = new NodeCache()
  const seal = async () => NO_DETAILS
  const parts = { hash: nodeHash, store, nodes, seal, now, alarm: alarms.raise, ...given }
  const sequencer = await Sequencer.start(parts)
  const proofs = new ProofReader(store, nodes)
  const signer = signerOf(aSigner(ORIGIN, keys.skey))
  const heads = signedHeads({
    ...{ hash: nodeHash, origin: ORIGIN, skey: keys.skey, proofs, sequencer, signer, alarms },
  })
  const receipts = new Receipts({ hash: nodeHash, proofs, heads })
  return { log: new Log({ sequencer, receipts, store }), sequencer, nodes, alarms }
}

/** Verifies a receipt with the public key alone; gives the index. */
export function indexIn(entry: Submission, receipt: Receipt | undefined): number {
  if (receipt === undefined) throw new Error('no receipt')
  const verifier = ed25519Verifier(keys.vkey)
  const known = { size: 0, root: '' }
  return verifyReceipt({ hash: nodeHash, verifier, origin: ORIGIN, entry: entry.leaf, receipt, known }).index
}
