import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hash } from '@casebridge/ledger'
import { ed25519Verifier, vkeyOf } from '@casebridge/ledger/node'
import type { AlarmBoard } from '../src/domain/alarms.ts'
import type { ProofReader } from '../src/domain/log/proof-reader.ts'
import type { Sequencer } from '../src/domain/log/sequencer.ts'
import type { HeadSigner } from '../src/domain/signing/head-signer.ts'
import { SignedHeads } from '../src/domain/signing/signed-heads.ts'
import { HeadJournal } from '../src/signer/head-journal.ts'
import { localSigner } from '../src/signer/local-signer.ts'

const NO_ALARMS = { raise: () => undefined, over: () => undefined }

/** A local signer with a memory of its own. */
export function aSigner(origin: string, skey: string): HeadSigner {
  const journal = HeadJournal.open(join(mkdtempSync(join(tmpdir(), 'casebridge-signer-')), 'signed-heads'))
  return localSigner(origin, [skey], journal)
}

/** Heads signed by a local signer, unless another is given. */
export function signedHeads(parts: {
  readonly hash: Hash
  readonly origin: string
  readonly skey: string
  readonly proofs: ProofReader
  readonly sequencer: Pick<Sequencer, 'newestTree' | 'halt'>
  readonly signer?: HeadSigner
  readonly alarms?: AlarmBoard
}): SignedHeads {
  const { hash, origin, skey, proofs, sequencer, alarms = NO_ALARMS } = parts
  return new SignedHeads({
    hash,
    origin,
    signer: parts.signer ?? aSigner(origin, skey),
    verifiers: [ed25519Verifier(vkeyOf(skey))],
    proofs,
    newest: () => sequencer.newestTree(),
    halt: (broken) => sequencer.halt(broken),
    alarms,
  })
}
