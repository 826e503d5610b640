import {
  consistencyRanges,
  createReceipt,
  type Hash,
  inclusionRanges,
  type Receipt,
} from '@casebridge/ledger'
import type { SignedHeads } from '../signing/signed-heads.ts'
import type { Place } from './log-store.ts'
import type { ProofReader } from './proof-reader.ts'
import type { Tree } from './tree.ts'

export interface ReceiptsParts {
  readonly hash: Hash
  readonly proofs: ProofReader
  readonly heads: SignedHeads
}

/** Makes receipts. Every tree it is given MUST be durable: what is signed cannot be taken back. */
export class Receipts {
  readonly #parts: ReceiptsParts

  constructor(parts: ReceiptsParts) {
    this.#parts = parts
  }

  /** The signed checkpoint of a tree, or of a later one. */
  async checkpoint(tree: Tree): Promise<string> {
    return (await this.#parts.heads.holding(tree)).checkpoint
  }

  /** One receipt for each place, with the proof that the tree continues the one of `knownSize`. */
  async create(
    durable: Tree,
    places: readonly Pick<Place, 'entryId' | 'index'>[],
    knownSize: number,
  ): Promise<Receipt[]> {
    const { hash, proofs, heads } = this.#parts
    const { tree, checkpoint } = await heads.holding(durable)
    const { size } = tree.head
    const inclusion = places.flatMap(({ index }) => inclusionRanges(index, size))
    const read = await proofs.read(tree, [...inclusion, ...consistencyRanges(knownSize, size)])
    return places.map(({ entryId, index }) =>
      createReceipt(hash, read, { entryId, index, size, checkpoint, knownSize }),
    )
  }
}
