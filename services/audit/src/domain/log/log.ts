import type { Receipt } from '@casebridge/ledger'
import { Conflict } from '@casebridge/service'
import type { LogStore, Place } from './log-store.ts'
import type { Receipts } from './receipts.ts'
import type { Sequencer } from './sequencer.ts'
import type { Submission } from './submission.ts'
import type { Tree } from './tree.ts'

/** The log as the routes use it. */
export class Log {
  readonly #sequencer: Sequencer
  readonly #receipts: Receipts
  readonly #store: LogStore

  constructor(parts: {
    readonly sequencer: Sequencer
    readonly receipts: Receipts
    readonly store: LogStore
  }) {
    this.#sequencer = parts.sequencer
    this.#receipts = parts.receipts
    this.#store = parts.store
  }

  /**
   * Appends all entries or none; the receipts come in their order, when all is durable.
   * @throws Conflict `rolled-back` when the caller has seen a longer log than there is: the caller must stop.
   */
  async append(entries: readonly Submission[], knownSize: number): Promise<Receipt[]> {
    await this.#assertKnown(knownSize)
    const { tree, places } = await this.#sequencer.append(entries)
    return this.#receipts.create(tree, places, knownSize)
  }

  /** A fresh receipt of an entry; undefined when no entry has this id. */
  async findReceipt(entryId: string): Promise<Receipt | undefined> {
    const [place] = await this.#store.findPlaces([entryId])
    if (place === undefined) return undefined
    const [receipt] = await this.#receipts.create(await this.#treeWith(place.index), [place], 0)
    return receipt
  }

  /** Fresh receipts of entries that stand in the log, in their order, all against one checkpoint. */
  async receiptsOf(places: readonly Pick<Place, 'entryId' | 'index'>[]): Promise<Receipt[]> {
    const last = Math.max(-1, ...places.map(({ index }) => index))
    return this.#receipts.create(await this.#treeWith(last), places, 0)
  }

  /** @throws Unavailable when nothing can be appended now. */
  async check(): Promise<void> {
    await this.#sequencer.newestTree()
  }

  /** The newest signed checkpoint. @throws Unavailable. */
  async checkpoint(): Promise<string> {
    return this.#receipts.checkpoint(await this.#sequencer.tree())
  }

  async #assertKnown(knownSize: number): Promise<void> {
    // Another replica may have given the caller a longer log than this process has seen.
    const { size } = (await this.#treeWith(knownSize - 1)).head
    if (knownSize > size) throw new Conflict('rolled-back')
  }

  async #treeWith(index: number): Promise<Tree> {
    const tree = await this.#sequencer.tree()
    return index < tree.head.size ? tree : this.#sequencer.newestTree()
  }
}
