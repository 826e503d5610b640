import type { Receipt } from '@casebridge/ledger'
import { Conflict } from '@casebridge/service'
import type { Gate } from './gate.ts'
import type { Standing } from './leadership.ts'
import type { LogStore, Place } from './log-store.ts'
import type { Receipts } from './receipts.ts'
import type { Sequencer } from './sequencer.ts'
import type { Submission } from './submission.ts'
import type { Tree } from './tree.ts'

export interface LogParts {
  readonly sequencer: Sequencer
  readonly receipts: Receipts
  readonly store: LogStore
  /** Left out, this process appends whatever there is. */
  readonly gate?: Gate
  /** Throws for entries that may not be appended now. */
  readonly withhold?: (entries: readonly Submission[]) => void
}

/** The log as the routes use it. */
export class Log {
  readonly #sequencer: Sequencer
  readonly #receipts: Receipts
  readonly #store: LogStore
  readonly #gate: Gate | undefined
  readonly #withhold: (entries: readonly Submission[]) => void

  constructor(parts: LogParts) {
    this.#sequencer = parts.sequencer
    this.#receipts = parts.receipts
    this.#store = parts.store
    this.#gate = parts.gate
    this.#withhold = parts.withhold ?? (() => {})
  }

  /**
   * Appends all entries or none; the receipts come in their order, when all is durable.
   * @throws Conflict `rolled-back` when the caller has seen a longer log than there is: the caller must stop.
   * @throws Unavailable when this process may not append now.
   */
  async append(entries: readonly Submission[], knownSize: number): Promise<Receipt[]> {
    this.#gate?.assertOpen()
    this.#withhold(entries)
    await this.#receipts.assertSigning()
    await this.#assertKnown(knownSize)
    const { tree, places } = await this.#sequencer.append(entries)
    return this.#receipts.create(tree, places, knownSize)
  }

  /**
   * A fresh receipt of an entry; undefined when no entry has this id. That is only said of a log that still continues
   * what was seen of it: whoever asks whether something was recorded gives it up when it was not.
   * @throws Unavailable when the log was found broken.
   */
  async findReceipt(entryId: string): Promise<Receipt | undefined> {
    const [place] = await this.#store.findPlaces([entryId])
    if (place === undefined) {
      await this.#sequencer.newestTree()
      return undefined
    }
    const [receipt] = await this.#receipts.create(await this.#treeWith(place.index), [place], 0)
    return receipt
  }

  /**
   * Fresh receipts of several entries, all against one checkpoint, which continues that of `knownSize`.
   * @throws Unavailable.
   */
  async prove(places: readonly Pick<Place, 'entryId' | 'index'>[], knownSize: number): Promise<Receipt[]> {
    const tree = await this.#treeWith(Math.max(knownSize - 1, ...places.map(({ index }) => index)))
    return this.#receipts.create(tree, places, knownSize)
  }

  /** Whether this process appends, or stands by for another that does. @throws Unavailable when neither. */
  async check(): Promise<Standing> {
    await this.#sequencer.newestTree()
    if (this.#gate?.standing === 'standby') return 'standby'
    this.#gate?.assertOpen()
    // Asks a signer that was away again, so that a service that nobody sends anything to finds out that it is back.
    await this.#receipts.assertSigning()
    return 'leading'
  }

  /** The tree as this process knows it: durable, if not signed yet. @throws Unavailable. */
  tree(): Promise<Tree> {
    return this.#newest()
  }

  /** The newest signed checkpoint. @throws Unavailable. */
  async checkpoint(): Promise<string> {
    return this.#receipts.checkpoint(await this.#newest())
  }

  async #assertKnown(knownSize: number): Promise<void> {
    // Another replica may have given the caller a longer log than this process has seen.
    const { size } = (await this.#treeWith(knownSize - 1)).head
    if (knownSize > size) throw new Conflict('rolled-back')
  }

  /** A standby reads again what the leader has appended. */
  #newest(): Promise<Tree> {
    return this.#gate?.standing === 'standby' ? this.#sequencer.newestTree() : this.#sequencer.tree()
  }

  async #treeWith(index: number): Promise<Tree> {
    const tree = await this.#sequencer.tree()
    return index < tree.head.size ? tree : this.#sequencer.newestTree()
  }
}
