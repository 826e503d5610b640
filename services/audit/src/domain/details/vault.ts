import type { Hash } from '@casebridge/ledger'
import {
  type ErasableKeys,
  encrypt,
  erasableKeyEncryption,
  type KeyEncryption,
  newDataKey,
  newSecretName,
} from '@casebridge/service'
import type { Detail, Submission } from '../log/submission.ts'
import type { DetailStore, SealedDetails } from './detail-store.ts'
import { nameOf, SubjectKeys } from './subject-keys.ts'

export interface VaultParts {
  readonly hash: Hash
  readonly keys: KeyEncryption
  /** Secrets without which no key of a person opens; kept apart from the database. */
  readonly erasable: ErasableKeys
  readonly store: DetailStore
  readonly now: () => Date
}

/** More than a region has: 10,000 indexes of 32 bytes. */
const MOST_ACTORS = 10_000

/** The secrets are not those that belong to this database. */
export class SecretsMissing extends Error {
  override readonly name = 'SecretsMissing'
}

/**
 * Opens the vault; the key of the blind index is made at the very first start.
 * @throws SecretsMissing: with an empty directory of secrets, every person would look like one who was erased.
 */
export async function openVault(parts: VaultParts): Promise<Vault> {
  const { keys, erasable, store } = parts
  const mark = newSecretName()
  await erasable.create(mark)
  const kept = await store.keepSecretsName(mark)
  if (kept !== mark) await erasable.destroy(mark)
  if ((await erasable.find(kept)) === undefined) {
    throw new SecretsMissing('the directory of erasable keys is not the one that belongs to this database')
  }
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
  readonly #subjects: SubjectKeys
  /** Of professionals alone: who acts today acts again. */
  readonly #actors = new Map<string, Uint8Array>()
  #year: { readonly year: number; readonly key: Uint8Array } | undefined

  /** @param indexKey key of the blind index, 32 bytes. */
  constructor(parts: VaultParts, indexKey: Uint8Array) {
    this.#parts = parts
    this.#indexKey = indexKey
    this.#subjects = new SubjectKeys(erasableKeyEncryption(parts.keys, parts.erasable), parts.store)
  }

  /** Finds a person's rows without naming the person: HMAC of the pseudonym. */
  indexOf(subject: string): Uint8Array {
    return this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(subject))
  }

  /** Finds what a professional did: HMAC of the registry id, apart from every pseudonym. */
  indexOfActor(professional: string): Uint8Array {
    const known = this.#actors.get(professional)
    if (known !== undefined) return known
    const index = this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(`actor:${professional}`))
    if (this.#actors.size === MOST_ACTORS) this.#actors.clear()
    this.#actors.set(professional, index)
    return index
  }

  /** Finds what was done in a case. */
  indexOfCase(caseId: string): Uint8Array {
    return this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(`case:${caseId}`))
  }

  /** A UUID (RFC 9562, version 8) for a reason: the same again for the same reason, and nobody outside can guess it. */
  idOf(reason: string): string {
    const bytes = Buffer.from(this.#parts.hash.hmacSha256(this.#indexKey, Buffer.from(`reason:${reason}`)))
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }

  /** Encrypts the details of a batch. Keys that are new become valid with the batch, or not at all. */
  async seal(batch: readonly Submission[]): Promise<SealedDetails> {
    const [actors, persons] = await Promise.all([this.#sealActors(batch), this.#sealPersons(batch)])
    return { ...actors, ...persons }
  }

  /** The key of one person; undefined when there is none, or no longer. */
  findSubjectKey(subjectIndex: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#subjects.find(subjectIndex)
  }

  /** Whether a person's erasure was begun and has not ended: the secret is destroyed, and the rows are still there. */
  isHalfErased(subjectIndex: Uint8Array): Promise<boolean> {
    return this.#subjects.isHalfErased(subjectIndex)
  }

  /**
   * Makes all that is held about a person unreadable for good, in old backups too, and leaves every entry as it is.
   * Somebody of whom nothing is held costs the same. Repeatable.
   */
  eraseSubject(subject: string): Promise<void> {
    return this.#subjects.erase(this.indexOf(subject))
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
    const about = batch.flatMap(({ entry, person }) => {
      if (person === undefined) return []
      return [{ entryId: entry.id, person, subjectIndex: this.indexOf(person.detail.subject) }]
    })
    const { keys, fresh } = await this.#subjects.forSealing(about.map(({ subjectIndex }) => subjectIndex))
    const persons = about.map(({ entryId, person, subjectIndex }) => {
      const key = keys.get(nameOf(subjectIndex))
      if (key === undefined) throw new Error('a person without a key')
      const { case: caseId } = person.detail
      const caseIndex = caseId === undefined ? null : this.indexOfCase(caseId)
      return { entryId, subjectIndex, caseIndex, ciphertext: seal(key, person, `person:${entryId}`) }
    })
    return { subjectKeys: fresh, persons }
  }
}

function seal(key: Uint8Array, detail: Detail<object>, context: string): Uint8Array {
  return encrypt(key, Buffer.from(JSON.stringify(detail)), context)
}
