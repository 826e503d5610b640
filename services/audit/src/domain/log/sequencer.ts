import type { Hash } from '@casebridge/ledger'
import { Conflict, Unavailable } from '@casebridge/service'
import type { AlarmCode } from '../alarms.ts'
import { NamedBundles } from '../bundles/named-bundles.ts'
import type { SealedDetails } from '../details/detail-store.ts'
import { assertContinues } from './continues.ts'
import { HeadMoved, type LogStore, type Place } from './log-store.ts'
import { NodeCache } from './node-cache.ts'
import { planBatch } from './plan-batch.ts'
import { ProofReader } from './proof-reader.ts'
import { LogBroken, resumeTree } from './resume.ts'
import type { Submission } from './submission.ts'
import type { Head, Tree } from './tree.ts'
import { type Waiting, WaitingLine } from './waiting.ts'

export interface SequencerParts {
  readonly hash: Hash
  readonly store: LogStore
  /** Receives the nodes of every committed batch. */
  readonly nodes: NodeCache
  /** Encrypts the details of entries that are about to be appended. */
  readonly seal: (fresh: readonly Submission[]) => Promise<SealedDetails>
  /**
   * The time of a batch, given that of the one before.
   * @throws when there is none to rely on: then nothing is appended.
   */
  readonly now: (last: Date) => Date
  /** Called for what somebody must look at now. */
  readonly alarm: (code: AlarmCode, what: string, fields: Readonly<Record<string, unknown>>) => void
}

/** Where the entries of a request stand, and a tree that holds them all. */
export interface Appended {
  readonly tree: Tree
  readonly places: readonly Place[]
}

/** Batches in a row that may lose to another writer before the callers are asked to come again. */
const MAX_LOST_RACES = 10

/**
 * Gives every entry its place. While a batch is being committed arrivals wait, and the next batch takes all of them:
 * one flush to disk for many entries, and no timer.
 *
 * Two sequencers on one log do not fork it. The database accepts one successor of each head; the loser reads the log
 * again and tries behind the winner.
 */
export class Sequencer {
  readonly #parts: SequencerParts
  readonly #named = new NamedBundles()
  readonly #waiting = new WaitingLine<Appended>()
  #scheduled = false
  #turn: Promise<unknown> = Promise.resolve()
  /** Undefined while it is uncertain what the database holds. */
  #tree: Tree | undefined
  /** The largest head this process has seen committed. */
  #seen: Head
  /** When the newest head this process knows was received. */
  #receivedAt: Date
  #broken: LogBroken | undefined

  private constructor(parts: SequencerParts, tree: Tree, receivedAt: Date) {
    this.#parts = parts
    this.#tree = tree
    this.#seen = tree.head
    this.#receivedAt = receivedAt
  }

  /** @throws LogBroken when the stored log contradicts itself. */
  static async start(parts: SequencerParts): Promise<Sequencer> {
    const edge = await parts.store.readEdge()
    return new Sequencer(parts, resumeTree(parts.hash, edge), edge.receivedAt)
  }

  get receivedAt(): Date {
    return this.#receivedAt
  }

  /**
   * Appends all of the entries or none. Resolves when they are durable; a repeated entry resolves to its first place.
   * @throws Conflict when an id stands for other bytes; Unavailable when the queue is full or the log is not there.
   */
  append(entries: readonly Submission[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({ entries, resolve, reject })
      this.#schedule()
    })
  }

  /**
   * The tree as this process knows it; another replica may be further.
   * @throws Unavailable when the database does not answer, or holds a log that is broken.
   */
  async tree(): Promise<Tree> {
    return this.#tree ?? this.#inTurn(() => this.#current()).catch(unavailable)
  }

  /** The tree as the database has it now, read again whole. @throws LogBroken, or whatever the database says. */
  readAgain(): Promise<Tree> {
    return this.#inTurn(() => {
      this.#tree = undefined
      return this.#current()
    })
  }

  /**
   * Appends and proves nothing any more, until somebody has looked and starts the process anew. What is being
   * committed at this moment is still answered.
   */
  halt(broken: LogBroken): void {
    if (this.#broken !== undefined) return
    this.#broken = broken
    this.#tree = undefined
    this.#parts.alarm('log-broken', `the log is broken, nothing is appended any more: ${broken.message}`, {
      seen: this.#seen.size,
      ...broken.place,
    })
  }

  /** The tree as the database has it now. @throws Unavailable. */
  newestTree(): Promise<Tree> {
    return this.#inTurn(async () => {
      const { root } = await this.#parts.store.newestHead()
      if (this.#tree !== undefined && Buffer.compare(root, this.#tree.head.root) !== 0) this.#tree = undefined
      return this.#current()
    }).catch(unavailable)
  }

  /** At most one batch waits for its turn: it takes whoever has arrived by then. */
  #schedule(): void {
    if (this.#scheduled || this.#waiting.isEmpty) return
    this.#scheduled = true
    void this.#inTurn(() => this.#nextBatch())
  }

  async #nextBatch(): Promise<void> {
    this.#scheduled = false
    const batch = this.#waiting.take()
    this.#schedule()
    try {
      await this.#place(batch)
    } catch (cause) {
      for (const { reject } of batch) unavailable(cause).catch(reject)
    }
  }

  async #place(batch: readonly Waiting<Appended>[]): Promise<void> {
    for (let lost = 0; lost < MAX_LOST_RACES; lost++) {
      const tree = await this.#current()
      try {
        return await this.#extend(tree, batch)
      } catch (error) {
        // Also after a failure of which nobody knows whether it came before or after the commit.
        this.#tree = undefined
        if (!(error instanceof HeadMoved)) throw error
      }
    }
    throw new HeadMoved('another sequencer always came first')
  }

  async #extend(tree: Tree, batch: readonly Waiting<Appended>[]): Promise<void> {
    const { seal, store } = this.#parts
    const entries = batch.flatMap((request) => request.entries)
    // Nearly always all of them are new: they are sealed while their ids are looked up.
    const sealing = seal(entries)
    sealing.catch(() => undefined)
    const stored = await store.findPlaces(entries.map(({ entry }) => entry.id))
    if (stored.some(({ index }) => index >= tree.head.size)) throw new HeadMoved('entries from elsewhere')
    const { fresh, outcomes } = planBatch(
      batch.map((request) => request.entries),
      stored,
      tree.head.size,
    )
    const sealed = () => (fresh.length === entries.length ? sealing : seal(fresh))
    const extended = fresh.length === 0 ? tree : await this.#commit(tree, fresh, sealed)
    for (const [i, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[i]
      if (outcome === undefined) throw new Error('a request without an outcome')
      if ('places' in outcome) {
        resolve({ tree: extended, places: outcome.places })
      } else {
        const entryId = outcome.reusedId
        this.#parts.alarm('entry-id-reused', 'an entry id came again with other bytes', { entryId })
        reject(new Conflict('entry-id-reused'))
      }
    }
  }

  async #commit(
    tree: Tree,
    fresh: readonly (Submission & Place)[],
    sealed: () => Promise<SealedDetails>,
  ): Promise<Tree> {
    const { store, nodes: cache, now } = this.#parts
    const receivedAt = now(this.#receivedAt)
    const { tree: next, fullTiles, nodes } = tree.extend(fresh.map(({ leafHash }) => leafHash))
    const details = await sealed()
    const bundles = this.#named.unnoted(fresh)
    // INVARIANT (I6): nothing below this line happens before the batch is durable.
    await store.commit({
      previous: tree.head,
      head: next.head,
      receivedAt,
      leaves: fresh,
      fullTiles,
      details,
      bundles,
    })
    this.#named.noted(bundles)
    cache.add(nodes)
    this.#receivedAt = receivedAt
    this.#seen = next.head
    if (this.#broken === undefined) this.#tree = next
    return next
  }

  /**
   * The tree, read again when it is uncertain. A log that is no continuation of what this process has seen committed
   * was cut back or rewritten: then nothing is appended or proven any more.
   */
  async #current(): Promise<Tree> {
    if (this.#broken !== undefined) throw this.#broken
    if (this.#tree !== undefined) return this.#tree
    const { hash, store } = this.#parts
    try {
      const edge = await store.readEdge()
      const tree = resumeTree(hash, edge)
      // Not the shared cache: it holds what was, not what the database says now.
      const stored = new ProofReader(store, new NodeCache())
      await assertContinues(hash, tree, this.#seen, (ranges) => stored.read(tree, ranges))
      this.#tree = tree
      this.#seen = tree.head
      this.#receivedAt = edge.receivedAt
      return tree
    } catch (error) {
      if (error instanceof LogBroken) this.halt(error)
      throw error
    }
  }

  /** One thing at a time: batches and readings of the head never interleave. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

/** Whatever went wrong below, the caller learns only to come again: an entry that was not acknowledged is repeatable. */
function unavailable(cause: unknown): Promise<never> {
  return Promise.reject(new Unavailable(1, { cause }))
}
