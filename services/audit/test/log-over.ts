import type { Verifier } from '@casebridge/ledger'
import { ed25519Verifier, generateNoteKeys, nodeHash as hash } from '@casebridge/ledger/node'
import { Log } from '../src/domain/log/log.ts'
import type { LogStore } from '../src/domain/log/log-store.ts'
import { NodeCache } from '../src/domain/log/node-cache.ts'
import { ProofReader } from '../src/domain/log/proof-reader.ts'
import { Receipts } from '../src/domain/log/receipts.ts'
import { createRecordOwn, type RecordOwn } from '../src/domain/log/record-own.ts'
import { Sequencer, type SequencerParts } from '../src/domain/log/sequencer.ts'
import { signedHeads } from './signed-heads.ts'

/** A log over what is stored, with a key of its own and the details sealed as the test says. */
export async function logOver({
  origin,
  store,
  seal,
  now,
}: Pick<SequencerParts, 'seal'> & {
  readonly origin: string
  readonly store: LogStore
  readonly now: () => Date
}): Promise<{ readonly log: Log; readonly recordOwn: RecordOwn; readonly verifier: Verifier }> {
  const { vkey, skey } = generateNoteKeys(origin)
  const verifier = ed25519Verifier(vkey)
  const nodes = new NodeCache()
  const sequencer = await Sequencer.start({ hash, store, nodes, seal, now, alarm: () => undefined })
  const proofs = new ProofReader(store, nodes)
  const heads = signedHeads({ hash, origin, skey, proofs, sequencer })
  const log = new Log({ sequencer, receipts: new Receipts({ hash, proofs, heads }), store })
  return { log, verifier, recordOwn: createRecordOwn({ hash, log, verifier, origin, now }) }
}
