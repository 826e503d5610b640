import { type ErasableKeyEncryption, KeyErased, newDataKey } from '@casebridge/service'
import type { DetailStore, SealedDetails } from './detail-store.ts'

/** Keys kept ready: to open one reads a file. */
const KEPT = 10_000

interface Kept {
  /** As it is stored, or will be with the batch it was made for. */
  readonly wrapped: Uint8Array
  readonly key: Uint8Array
}

/**
 * The keys of persons, by their blind index. A key is in the database, wrapped, and opens only together with a secret
 * that is kept apart from it; so only the first entry about a person costs a file.
 */
export class SubjectKeys {
  readonly #keys: ErasableKeyEncryption
  readonly #store: DetailStore
  readonly #kept = new Map<string, Kept>()

  constructor(keys: ErasableKeyEncryption, store: DetailStore) {
    this.#keys = keys
    this.#store = store
  }

  /** Undefined when there is none, or no longer. */
  async find(subjectIndex: Uint8Array): Promise<Uint8Array | undefined> {
    const [stored] = await this.#store.findSubjectKeys([subjectIndex])
    if (stored === undefined) this.#kept.delete(nameOf(subjectIndex))
    return stored && this.#open(stored.subjectIndex, stored.wrapped)
  }

  /** Whether there is a key that nothing opens any more. */
  async isHalfErased(subjectIndex: Uint8Array): Promise<boolean> {
    const [stored] = await this.#store.findSubjectKeys([subjectIndex])
    return stored !== undefined && (await this.#open(stored.subjectIndex, stored.wrapped)) === undefined
  }

  /** A key for each of these, by `nameOf`, with those that are new and become valid with the batch, or not at all. */
  async forSealing(subjectIndexes: readonly Uint8Array[]): Promise<{
    readonly keys: ReadonlyMap<string, Uint8Array>
    readonly fresh: SealedDetails['subjectKeys']
  }> {
    const named = new Map(subjectIndexes.map((subjectIndex) => [nameOf(subjectIndex), subjectIndex]))
    if (named.size === 0) return { keys: new Map(), fresh: [] }
    const stored = await this.#store.findSubjectKeys([...named.values()])
    const keys = new Map<string, Uint8Array>()
    for (const { subjectIndex, wrapped } of stored) {
      // An erasure was cut short: what is sealed until it goes on is noise, like all that it has not removed yet.
      keys.set(nameOf(subjectIndex), (await this.#open(subjectIndex, wrapped)) ?? newDataKey())
    }
    const missing = [...named].filter(([name]) => !keys.has(name))
    const fresh = await Promise.all(missing.map(([, subjectIndex]) => this.#make(subjectIndex)))
    for (const { subjectIndex, key } of fresh) keys.set(nameOf(subjectIndex), key)
    return { keys, fresh }
  }

  /** Destroys a person's key, and takes away what it opens. Repeatable: it goes on where it was cut short. */
  async erase(subjectIndex: Uint8Array): Promise<void> {
    const name = nameOf(subjectIndex)
    await this.#store.erase(subjectIndex, (wrapped) => this.#keys.destroy(wrapped, contextOf(name)))
    this.#kept.get(name)?.key.fill(0)
    this.#kept.delete(name)
  }

  async #open(subjectIndex: Uint8Array, wrapped: Uint8Array): Promise<Uint8Array | undefined> {
    const name = nameOf(subjectIndex)
    const kept = this.#kept.get(name)
    // INVARIANT: a key is taken from here only while the database holds exactly what it was opened from.
    if (kept !== undefined && Buffer.compare(kept.wrapped, wrapped) === 0) return kept.key
    try {
      return this.#keep(name, { wrapped, key: await this.#keys.unwrap(wrapped, contextOf(name)) })
    } catch (error) {
      if (error instanceof KeyErased) return undefined
      throw error
    }
  }

  async #make(subjectIndex: Uint8Array): Promise<SealedDetails['subjectKeys'][number] & Kept> {
    const name = nameOf(subjectIndex)
    const key = newDataKey()
    const wrapped = await this.#keys.wrap(key, contextOf(name))
    this.#keep(name, { wrapped, key })
    return { subjectIndex, wrapped, key }
  }

  #keep(name: string, kept: Kept): Uint8Array {
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return kept.key
  }
}

/** How the key of a person is named in memory and bound to the person: hex of the blind index. */
export function nameOf(subjectIndex: Uint8Array): string {
  return Buffer.from(subjectIndex).toString('hex')
}

function contextOf(name: string): string {
  return `subject:${name}`
}
