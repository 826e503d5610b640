import { fromUtf8, hex, sameBytes, utf8 } from './bytes.ts'
import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts'
import type { Hash, Verifier } from './crypto.ts'
import { decodePrecisely, EntryError } from './entry-bytes.ts'
import { scanEntry } from './entry-scan.ts'
import { Frontier } from './frontier.ts'
import { leafHash } from './hashing.ts'
import { IdSet } from './id-set.ts'
import { NoteError } from './note.ts'
import { type Broken, type Verification, verdict } from './verdict.ts'

/** An entry as it is stored. `leaf` is null where the bytes have been pruned and only the hash is kept. */
export interface StoredEntry {
  readonly index: number
  readonly leaf: Uint8Array | null
  readonly leafHash: Uint8Array
}

/** An earlier head of the log, from memory outside its database: what callers, witnesses or signed copies kept. */
export interface EarlierHead {
  readonly size: number
  readonly root: Uint8Array
}

export interface LogToVerify {
  readonly hash: Hash
  readonly origin: string
  /** Keys of the log; one of them must have signed the checkpoint. */
  readonly verifiers: readonly Verifier[]
  readonly witnesses?: readonly Verifier[]
  /** The signed checkpoint everything is measured against. */
  readonly checkpoint: string
  /**
   * In order of index, from 0. What follows after the size of the checkpoint is not read. A stream may give pages: to
   * wait for each entry would take as long as to verify it.
   */
  readonly entries: Iterable<StoredEntry> | AsyncIterable<StoredEntry | readonly StoredEntry[]>
  /**
   * Used to find the batch in which a change lies, and to notice a log cut short. They are believed: heads out of
   * the same database add nothing.
   */
  readonly heads?: readonly EarlierHead[]
  /**
   * Heads that somebody kept elsewhere. One of them that the log does not continue is of another history, of which the
   * log's own heads say nothing: the change may lie anywhere since the last head kept that it does continue.
   */
  readonly kept?: readonly EarlierHead[]
  /** Looks for ids that occur twice. True unless said otherwise; costs 32 to 64 bytes of memory for each entry. */
  readonly uniqueIds?: boolean
  /** The bytes of a policy bundle that an entry names, by its revision. Not looked for when left out. */
  readonly findPolicy?: (revision: string) => Promise<Uint8Array | undefined>
}

/**
 * Verifies a whole log and names the first broken place. It streams: apart from the ids, memory is that of the right
 * edge of the tree. An entry that was changed alone is named by its index. When its hash was changed with it, the
 * root is no longer the signed one, and the earlier heads narrow that down to the entries between two of them.
 * @throws RangeError for a head whose size is no count; whatever reading the entries throws.
 */
export async function verifyLog(log: LogToVerify): Promise<Verification> {
  let checkpoint: OpenedCheckpoint
  try {
    checkpoint = openCheckpoint(log.checkpoint, {
      origin: log.origin,
      log: log.verifiers,
      witnesses: log.witnesses ?? [],
    })
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    return verdict({ broken: { what: 'checkpoint', index: 0, detail: error.message } })
  }
  const reading = new Reading(log, checkpoint)
  const broken = reading.rolledBack() ?? (await reading.readAll())
  const { findPolicy } = log
  if (broken !== undefined || findPolicy === undefined)
    return verdict({ broken, checkpoint, ...reading.counts })
  const { changed, ...policies } = await lookUp(log.hash, reading.policies, findPolicy)
  return verdict({ broken: changed, checkpoint, ...reading.counts, policies })
}

/** Holds the policy bundles that entries name against their names. */
async function lookUp(
  hash: Hash,
  named: ReadonlyMap<string, number>,
  find: NonNullable<LogToVerify['findPolicy']>,
): Promise<{ readonly found: number; readonly missing: readonly string[]; readonly changed?: Broken }> {
  const missing: string[] = []
  for (const [revision, index] of named) {
    const bytes = await find(revision)
    if (bytes === undefined) missing.push(revision)
    else if (`sha256:${hex(hash.sha256(bytes))}` !== revision) {
      return { found: 0, missing, changed: { what: 'policy-changed', index, detail: revision } }
    }
  }
  return { found: named.size - missing.length, missing }
}

interface HeadToMeet extends EarlierHead {
  readonly kept: boolean
}

/** One pass over the entries. */
class Reading {
  readonly #log: LogToVerify
  readonly #size: number
  readonly #frontier: Frontier
  /** Still to be met, ascending; the checkpoint is the last of its own. */
  readonly #heads: HeadToMeet[]
  readonly #ids: IdSet | undefined
  #lastGood = 0
  #lastGoodKept = 0
  #lastPolicy = NO_BYTES
  /** Revisions that entries name, each with the first of them. */
  readonly policies = new Map<string, number>()
  readonly counts = { heads: 0, pruned: 0, uniqueIds: false }

  constructor(log: LogToVerify, { size, root }: OpenedCheckpoint) {
    const { heads = [], kept = [] } = log
    for (const head of [...heads, ...kept]) {
      if (!Number.isSafeInteger(head.size) || head.size < 0)
        throw new RangeError(`not a tree size: ${head.size}`)
    }
    this.#log = log
    this.#size = size
    this.#frontier = new Frontier(log.hash)
    this.#heads = [
      ...[...heads, { size, root }].map((head) => ({ ...head, kept: false })),
      ...kept.map((head) => ({ ...head, kept: true })),
    ].sort((a, b) => a.size - b.size)
    this.#ids = log.uniqueIds === false ? undefined : new IdSet()
    this.counts.uniqueIds = this.#ids !== undefined
  }

  /** A head that is larger than the checkpoint: entries that once were signed are gone. */
  rolledBack(): Broken | undefined {
    const largest = this.#heads.at(-1)
    if (largest === undefined || largest.size === this.#size) return undefined
    return { what: 'rolled-back', index: this.#size, lastIndex: largest.size - 1 }
  }

  async readAll(): Promise<Broken | undefined> {
    const early = this.#meetHeads()
    if (early !== undefined) return early
    if (this.#size === 0) return this.#allMet()
    for await (const page of pagesOf(this.#log.entries)) {
      for (const entry of page) {
        const broken = this.#read(entry) ?? this.#meetHeads()
        if (broken !== undefined) return broken
        if (this.#frontier.size === this.#size) return this.#allMet()
      }
    }
    return { what: 'entry-missing', index: this.#frontier.size, lastIndex: this.#size - 1 }
  }

  /** INVARIANT: no log is whole before its checkpoint, the last head, has been met. */
  #allMet(): undefined {
    if (this.#heads.length > 0) throw new Error('a head was passed over')
  }

  #read({ index, leaf, leafHash: stored }: StoredEntry): Broken | undefined {
    const expected = this.#frontier.size
    if (index > expected) return { what: 'entry-missing', index: expected, lastIndex: index - 1 }
    if (index !== expected) return { what: 'order', index }
    if (stored.length !== 32) return { what: 'leaf-does-not-match-its-hash', index }
    const broken = leaf === null ? this.#prune() : this.#readLeaf(index, leaf, stored)
    if (broken === undefined) this.#frontier.append(stored)
    return broken
  }

  #prune(): undefined {
    this.counts.pruned++
  }

  #readLeaf(index: number, leaf: Uint8Array, stored: Uint8Array): Broken | undefined {
    if (!sameBytes(leafHash(this.#log.hash, leaf), stored))
      return { what: 'leaf-does-not-match-its-hash', index }
    try {
      const { bytes, id, policy } = namesIn(leaf)
      if (policy >= 0) this.#notePolicy(index, bytes.subarray(policy, policy + POLICY_LENGTH))
      if (this.#ids?.add(bytes, id) !== false) return undefined
      return { what: 'duplicate-id', index, detail: fromUtf8(bytes.subarray(id, id + ID_LENGTH)) }
    } catch (error) {
      if (!(error instanceof EntryError)) throw error
      return { what: 'entry-malformed', index, detail: error.message }
    }
  }

  /** One policy is in force for long: most entries name the one before them. */
  #notePolicy(index: number, revision: Uint8Array): void {
    if (sameBytes(revision, this.#lastPolicy)) return
    this.#lastPolicy = revision.slice()
    const text = fromUtf8(revision)
    if (!this.policies.has(text)) this.policies.set(text, index)
  }

  /** Compares the root with every head of the size reached. */
  #meetHeads(): Broken | undefined {
    const size = this.#frontier.size
    for (let head = this.#heads[0]; head?.size === size; head = this.#heads[0]) {
      if (!sameBytes(this.#frontier.root(), head.root)) {
        const index = head.kept ? this.#lastGoodKept : this.#lastGood
        return { what: 'root-mismatch', index, lastIndex: Math.max(size - 1, 0) }
      }
      this.#heads.shift()
      this.#lastGood = size
      if (head.kept) this.#lastGoodKept = size
      this.counts.heads++
    }
    return undefined
  }
}

const NO_BYTES = new Uint8Array(0)
const ID_LENGTH = 36
const POLICY_LENGTH = 71

/** Where the id and the policy of a leaf stand, and in which bytes; -1 for no policy. @throws EntryError. */
function namesIn(leaf: Uint8Array): {
  readonly bytes: Uint8Array
  readonly id: number
  readonly policy: number
} {
  const scanned = scanEntry(leaf)
  if (scanned !== undefined) return { bytes: leaf, id: scanned.id, policy: scanned.policy }
  const { id, policy } = decodePrecisely(leaf)
  return { bytes: utf8(`${id}${policy ?? ''}`), id: 0, policy: policy === null ? -1 : ID_LENGTH }
}

async function* pagesOf(entries: LogToVerify['entries']): AsyncGenerator<Iterable<StoredEntry>> {
  if (Symbol.iterator in entries) yield entries
  else for await (const given of entries) yield 'leaf' in given ? [given] : given
}
