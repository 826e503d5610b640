import { type Hash, verifyCommitment } from '@casebridge/ledger'
import { decrypt, encrypt, type KeyEncryption, newDataKey } from '@casebridge/service'
import type { Detail, PersonDetail, Submission } from '../log/submission.ts'
import type { DetailStore, SealedDetails, SubjectEntry } from './detail-store.ts'

export interface VaultParts {
  readonly hash: Hash
  readonly keys: KeyEncryption
  readonly store: DetailStore
  readonly now: () => Date
}

/** Opens the vault; the key of the blind index is made at the very first start. */
export async function openVault(parts: VaultParts): Promise<Vault> {
  const { keys, store } = parts
  const wrapped = await store.keepIndexKey(await keys.wrap(newDataKey(), 'index'))
  return new Vault(parts, await keys.unwrap(wrapped, 'index'))
}

/** A detail that does not open, or is not what its entry commits to. */
export class DetailDamaged extends Error {
  override readonly name = 'DetailDamaged'
}

/**
 * Seals what the leaves only commit to. Who acted lies under the key of the year, about whom under the key of that
 * person, and the key of the commitment lies beside the detail: with the key destroyed, all of it is noise.
 */
export class Vault {
  readonly #parts: VaultParts
  readonly #indexKey: Uint8Array
  #year: { readonly year: number; readonly key: Uint8Array } | undefined

  /** @param indexKey key of the blind index, 32 bytes. */
  constructor(parts: VaultParts, indexKey: Uint8Array) {
    this.#parts = parts
    this.#indexKey = indexKey
  }

  /** Finds a person's rows without naming the person: HMAC of the pseudonym. */
  indexOf(subject: string): Uint8Array {
    return this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(subject))
  }

  /** Finds what a professional did: HMAC of the registry id, apart from every pseudonym. */
  indexOfActor(professional: string): Uint8Array {
    return this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(`actor:${professional}`))
  }

  /** Finds what was done in a case. */
  indexOfCase(caseId: string): Uint8Array {
    return this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(`case:${caseId}`))
  }

  /** Encrypts the details of a batch. Keys that are new become valid with the batch, or not at all. */
  async seal(batch: readonly Submission[]): Promise<SealedDetails> {
    const [actors, persons] = await Promise.all([this.#sealActors(batch), this.#sealPersons(batch)])
    return { ...actors, ...persons }
  }

  /** The person's detail of an entry. @throws DetailDamaged. */
  async open(entry: SubjectEntry, key: Uint8Array, commitment: string | null): Promise<PersonDetail> {
    const { key: commitmentKey, detail } = this.#decrypt(entry, key)
    const opens =
      commitment !== null &&
      verifyCommitment(this.#parts.hash, commitment, Buffer.from(commitmentKey, 'base64'), detail)
    if (!opens) throw new DetailDamaged(`the detail of entry ${entry.index} is not what the entry commits to`)
    return detail
  }

  /** The key of one person; undefined when there is none, or no longer. */
  async findSubjectKey(subjectIndex: Uint8Array): Promise<Uint8Array | undefined> {
    const keys = await this.#subjectKeys([subjectIndex])
    return keys.get(hex(subjectIndex))
  }

  /** The key of a year, for a review that opens who acted; undefined when there is none, or no longer. */
  findKeyOfYear(year: number): Promise<Uint8Array | undefined> {
    return this.#findYearKey(year)
  }

  async #sealActors(batch: readonly Submission[]): Promise<Pick<SealedDetails, 'yearKeys' | 'actors'>> {
    const { keys, now } = this.#parts
    const acted = batch.flatMap(({ entry, actor }) =>
      actor === undefined ? [] : [{ entryId: entry.id, actor }],
    )
    if (acted.length === 0) return { yearKeys: [], actors: [] }
    const year = now().getUTCFullYear()
    const stored = await this.#findYearKey(year)
    const key = stored ?? newDataKey()
    const yearKeys = stored === undefined ? [{ year, wrapped: await keys.wrap(key, `year:${year}`) }] : []
    const actors = acted.map(({ entryId, actor }) => ({
      entryId,
      year,
      actorIndex: this.indexOfActor(actor.detail.professional),
      ciphertext: seal(key, actor, `actor:${entryId}`),
    }))
    return { yearKeys, actors }
  }

  async #findYearKey(year: number): Promise<Uint8Array | undefined> {
    if (this.#year?.year === year) return this.#year.key
    const { keys, store } = this.#parts
    const wrapped = await store.findYearKey(year)
    if (wrapped === undefined) return undefined
    // Only a key that is stored is kept: one that a lost batch brought along is not valid.
    this.#year = { year, key: await keys.unwrap(wrapped, `year:${year}`) }
    return this.#year.key
  }

  async #sealPersons(batch: readonly Submission[]): Promise<Pick<SealedDetails, 'subjectKeys' | 'persons'>> {
    const { keys } = this.#parts
    const about = batch.flatMap(({ entry, person }) => {
      if (person === undefined) return []
      return [{ entryId: entry.id, person, subjectIndex: this.indexOf(person.detail.subject) }]
    })
    const known = await this.#subjectKeys(about.map(({ subjectIndex }) => subjectIndex))
    const subjectKeys: { subjectIndex: Uint8Array; wrapped: Uint8Array }[] = []
    const persons: SealedDetails['persons'][number][] = []
    for (const { entryId, person, subjectIndex } of about) {
      const name = hex(subjectIndex)
      const key = known.get(name) ?? newDataKey()
      if (!known.has(name)) {
        known.set(name, key)
        subjectKeys.push({ subjectIndex, wrapped: await keys.wrap(key, `subject:${name}`) })
      }
      const { case: caseId } = person.detail
      const caseIndex = caseId === undefined ? null : this.indexOfCase(caseId)
      persons.push({ entryId, subjectIndex, caseIndex, ciphertext: seal(key, person, `person:${entryId}`) })
    }
    return { subjectKeys, persons }
  }

  async #subjectKeys(subjectIndexes: readonly Uint8Array[]): Promise<Map<string, Uint8Array>> {
    const { keys, store } = this.#parts
    const unwrapped = new Map<string, Uint8Array>()
    if (subjectIndexes.length === 0) return unwrapped
    for (const { subjectIndex, wrapped } of await store.findSubjectKeys(subjectIndexes)) {
      const name = hex(subjectIndex)
      unwrapped.set(name, await keys.unwrap(wrapped, `subject:${name}`))
    }
    return unwrapped
  }

  #decrypt({ index, entryId, ciphertext }: SubjectEntry, key: Uint8Array): Detail<PersonDetail> {
    try {
      return JSON.parse(Buffer.from(decrypt(key, ciphertext, `person:${entryId}`)).toString())
    } catch (cause) {
      throw new DetailDamaged(`the detail of entry ${index} does not open`, { cause })
    }
  }
}

function seal(key: Uint8Array, detail: Detail<object>, context: string): Uint8Array {
  return encrypt(key, Buffer.from(JSON.stringify(detail)), context)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
