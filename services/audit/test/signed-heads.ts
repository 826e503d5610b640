import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hash } from '@casebridge/ledger'
import type { ProofReader } from '../src/domain/log/proof-reader.ts'
import type { Sequencer } from '../src/domain/log/sequencer.ts'
import { SignedHeads } from '../src/domain/signing/signed-heads.ts'
import { HeadJournal } from '../src/signer/head-journal.ts'
import { localSigner } from '../src/signer/local-signer.ts'

/** Heads signed by a local signer with a memory of its own. */
export function signedHeads(parts: {
  readonly hash: Hash
  readonly origin: string
  readonly skey: string
  readonly proofs: ProofReader
  readonly sequencer: Pick<Sequencer, 'newestTree'>
}): SignedHeads {
  const { hash, origin, skey, proofs, sequencer } = parts
  const journal = HeadJournal.open(join(mkdtempSync(join(tmpdir(), 'casebridge-signer-')), 'signed-heads'))
  const signer = localSigner(origin, [skey], journal)
  return new SignedHeads({
    hash,
    origin,
    signer,
    proofs,
    newest: () => sequencer.newestTree(),
    alarm: () => undefined,
  })
}
