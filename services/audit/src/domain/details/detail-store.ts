import type { StoredLeaf } from '../log/log-store.ts'

/** Details of a batch as they are stored: encrypted, with the keys that are new. */
export interface SealedDetails {
  readonly yearKeys: readonly { readonly year: number; readonly wrapped: Uint8Array }[]
  readonly subjectKeys: readonly { readonly subjectIndex: Uint8Array; readonly wrapped: Uint8Array }[]
  readonly actors: readonly {
    readonly entryId: string
    readonly year: number
    /** Finds what one professional did: HMAC of the registry id. */
    readonly actorIndex: Uint8Array
    readonly ciphertext: Uint8Array
  }[]
  readonly persons: readonly {
    readonly entryId: string
    readonly subjectIndex: Uint8Array
    /** HMAC of the case id; null where no case is named. */
    readonly caseIndex: Uint8Array | null
    readonly ciphertext: Uint8Array
  }[]
}

/** An entry about one person, with its sealed detail. */
export interface SubjectEntry {
  readonly index: number
  readonly entryId: string
  readonly leaf: Uint8Array
  readonly leafHash: Uint8Array
  readonly ciphertext: Uint8Array
}

/** Who acted in an entry, sealed under the key of a year. */
export interface StoredActor {
  readonly entryId: string
  readonly year: number
  readonly ciphertext: Uint8Array
}

/** The erasable store beside the log. Rows about persons are in view only by their blind index. */
export interface DetailStore {
  /** Stores the wrapped key of the blind index unless there is one; gives the one that is stored. */
  keepIndexKey(wrapped: Uint8Array): Promise<Uint8Array>
  findYearKey(year: number): Promise<Uint8Array | undefined>
  /** Wrapped keys of those subjects that have one. */
  findSubjectKeys(
    subjectIndexes: readonly Uint8Array[],
  ): Promise<{ readonly subjectIndex: Uint8Array; readonly wrapped: Uint8Array }[]>
  /** Who acted in an entry and why, sealed, with the entry; undefined when there is none, or no longer. */
  findActorEntry(entryId: string): Promise<(StoredActor & StoredLeaf) | undefined>
  /**
   * Takes the key and the rows about a person away, all or none, and out of the index of entries too; `destroy` is
   * called with the wrapped key while nobody else can take it up. Resolves also when there was nothing.
   */
  erase(subjectIndex: Uint8Array, destroy: (wrapped: Uint8Array) => Promise<void>): Promise<void>
  /** Keeps the name of the directory of secrets unless there is one; gives the one that is kept. */
  keepSecretsName(name: string): Promise<string>
  /** Every entry about a person, in the order of the log. */
  listSubjectEntries(subjectIndex: Uint8Array): Promise<SubjectEntry[]>
  /** Who acted in those of these entries for which it is stored. */
  listActors(entryIds: readonly string[]): Promise<StoredActor[]>
}
