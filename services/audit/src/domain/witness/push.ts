import {
  consistencyRanges,
  findCosignatureTime,
  formatSignature,
  type Hash,
  NoteError,
  openCheckpoint,
  proveConsistency,
  type Verifier,
} from '@casebridge/ledger'
import type { ProofReader } from '../log/proof-reader.ts'
import type { Tree } from '../log/tree.ts'
import type { Cosignature } from './cosignature-store.ts'
import type { LogWitness } from './witnesses.ts'

/** A head to be cosigned. */
export interface ToCosign {
  readonly hash: Hash
  readonly origin: string
  readonly verifiers: readonly Verifier[]
  readonly tree: Tree
  readonly checkpoint: string
  readonly proofs: ProofReader
}

export type Pushed =
  | { readonly kind: 'cosigned'; readonly cosignature: Cosignature }
  /** The witness does not see this head as a continuation of what it has seen, or says nothing that can be used. */
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Has one witness cosign a head. https://c2sp.org/tlog-witness
 * @param oldSize what it cosigned last, as far as we know; when it knows better, it is asked again from there.
 * @throws when the witness does not answer.
 */
export async function pushTo(
  { name, verifier, calls }: LogWitness,
  head: ToCosign,
  oldSize: number,
): Promise<Pushed> {
  const { size } = head.tree.head
  for (let from = oldSize, asked = 0; asked < 2; asked++) {
    if (from > size)
      return { kind: 'refused', reason: `it has cosigned ${from} entries, the log has ${size}` }
    const proof = await prove(head, from)
    const reply = await calls.submit({ oldSize: from, proof, checkpoint: head.checkpoint })
    if (reply.kind === 'cosigned') return verified(name, verifier, head, reply.lines)
    if (reply.kind === 'refused') return { kind: 'refused', reason: `${reply.status}: ${reply.reason}` }
    if (reply.size === from)
      return { kind: 'refused', reason: `409: it has cosigned another tree of size ${from}` }
    from = reply.size
  }
  return { kind: 'refused', reason: 'it moves on while it is asked' }
}

async function prove({ hash, tree, proofs }: ToCosign, from: number): Promise<readonly Uint8Array[]> {
  const { size } = tree.head
  const read = await proofs.read(tree, consistencyRanges(from, size))
  return proveConsistency(hash, read, from, size)
}

/** INVARIANT: nothing counts as a cosignature that was not verified with the key of the witness. */
function verified(
  name: string,
  verifier: Verifier,
  { origin, verifiers, checkpoint, tree }: ToCosign,
  lines: string,
): Pushed {
  try {
    const { size, cosignatures } = openCheckpoint(checkpoint + lines, {
      origin,
      log: verifiers,
      witnesses: [verifier],
    })
    // Only its own key was looked for.
    const [own] = cosignatures
    const seconds = own && findCosignatureTime(own.signature)
    if (own === undefined || seconds === undefined || size !== tree.head.size) {
      return { kind: 'refused', reason: 'it answers without a cosignature of its key' }
    }
    const cosignedAt = new Date(seconds * 1000)
    return {
      kind: 'cosigned',
      cosignature: { size, witness: name, line: formatSignature(own), cosignedAt, checkpoint },
    }
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    return { kind: 'refused', reason: `its cosignature cannot be used: ${error.message}` }
  }
}
