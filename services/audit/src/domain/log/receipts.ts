import {
  consistencyRanges,
  type Hash,
  inclusionRanges,
  joinTlogProof,
  RangeTexts,
  type Receipt,
} from '@casebridge/ledger'
import { Unavailable } from '@casebridge/service'
import type { SignedHeads, SignedTree } from '../signing/signed-heads.ts'
import type { Place } from './log-store.ts'
import type { ProofReader } from './proof-reader.ts'
import type { Tree } from './tree.ts'

export interface ReceiptsParts {
  readonly hash: Hash
  readonly proofs: ProofReader
  readonly heads: SignedHeads
}

/** About 1.5 MiB; a batch of a thousand has some two thousand. */
const MOST_TEXTS = 16_384

/** Makes receipts. Every tree it is given MUST be durable: what is signed cannot be taken back. */
export class Receipts {
  readonly #parts: ReceiptsParts
  readonly #texts = new WeakMap<Tree, RangeTexts>()

  constructor(parts: ReceiptsParts) {
    this.#parts = parts
  }

  /** The signed checkpoint of a tree, or of a later one. @throws Unavailable when it cannot be signed. */
  async checkpoint(tree: Tree): Promise<string> {
    return (await this.#holding(tree)).checkpoint
  }

  /** That receipts can be given, as far as is known. @throws Unavailable. */
  async assertSigning(): Promise<void> {
    await this.#parts.heads.assertSigning().catch(unavailable)
  }

  /**
   * One receipt for each place, with the proof that the tree continues the one of `knownSize`.
   * @throws Unavailable when there is no signature: the same entries get their receipts when they come again.
   */
  async create(
    durable: Tree,
    places: readonly Pick<Place, 'entryId' | 'index'>[],
    knownSize: number,
  ): Promise<Receipt[]> {
    const { hash, proofs } = this.#parts
    const { tree, checkpoint } = await this.#holding(durable)
    const { size } = tree.head
    const consistent = consistencyRanges(knownSize, size)
    const included = places.map(({ index }) => inclusionRanges(index, size))
    const texts = this.#textsOf(tree)
    const missing = texts.missing([...consistent, ...included.flat()])
    if (missing.length > 0) texts.add(hash, await proofs.read(tree, missing), missing)
    const consistency = texts.list(consistent)
    return places.map(({ entryId, index }, i) => {
      const proof = joinTlogProof(index, texts.list(included[i] ?? []), checkpoint)
      return { entryId, index, proof, consistency }
    })
  }

  #holding(tree: Tree): Promise<SignedTree> {
    return this.#parts.heads.holding(tree).catch(unavailable)
  }

  /** Forgotten with the tree, and when there are many: a log that rests may be asked for a proof of every entry. */
  #textsOf(tree: Tree): RangeTexts {
    const known = this.#texts.get(tree)
    if (known !== undefined && known.count < MOST_TEXTS) return known
    const texts = new RangeTexts(tree.head.size)
    this.#texts.set(tree, texts)
    return texts
  }
}

function unavailable(cause: unknown): never {
  throw new Unavailable(1, { cause })
}
