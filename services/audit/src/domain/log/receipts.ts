import {
  consistencyRanges,
  createReceipt,
  type Hash,
  inclusionRanges,
  type Receipt,
  type Signer,
  signCheckpoint,
} from '@casebridge/ledger'
import type { Place } from './log-store.ts'
import type { ProofReader } from './proof-reader.ts'
import type { Tree } from './tree.ts'

export interface ReceiptsParts {
  readonly hash: Hash
  readonly proofs: ProofReader
  readonly signer: Signer
  /** Name of the log in its checkpoints. */
  readonly origin: string
}

/** Signs heads and makes receipts. Every tree it is given MUST be durable: what is signed cannot be taken back. */
export class Receipts {
  readonly #parts: ReceiptsParts
  readonly #checkpoints = new WeakMap<Tree, string>()

  constructor(parts: ReceiptsParts) {
    this.#parts = parts
  }

  /** The signed checkpoint of a tree. Ed25519 is deterministic: after a crash the same head gives the same bytes. */
  checkpoint(tree: Tree): string {
    const known = this.#checkpoints.get(tree)
    if (known !== undefined) return known
    const { origin, signer } = this.#parts
    const checkpoint = signCheckpoint({ origin, ...tree.head }, [signer])
    this.#checkpoints.set(tree, checkpoint)
    return checkpoint
  }

  /** One receipt for each place, with the proof that the tree continues the one of `knownSize`. */
  async create(
    tree: Tree,
    places: readonly Pick<Place, 'entryId' | 'index'>[],
    knownSize: number,
  ): Promise<Receipt[]> {
    const { hash, proofs } = this.#parts
    const { size } = tree.head
    const inclusion = places.flatMap(({ index }) => inclusionRanges(index, size))
    const read = await proofs.read(tree, [...inclusion, ...consistencyRanges(knownSize, size)])
    const checkpoint = this.checkpoint(tree)
    return places.map(({ entryId, index }) =>
      createReceipt(hash, read, { entryId, index, size, checkpoint, knownSize }),
    )
  }
}
