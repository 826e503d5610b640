import type { DetailKind, Entry, Hash } from '@casebridge/ledger'
import { openSealed } from '../details/open-sealed.ts'
import type { Vault } from '../details/vault.ts'
import type { ActorDetail, Detail, PersonDetail } from '../log/submission.ts'

/** Details of entries as they are stored, by entry id. One whose row is gone is left out. */
export interface SealedDetailSource {
  find(entryIds: readonly string[]): Promise<{
    readonly actors: ReadonlyMap<string, { readonly year: number; readonly ciphertext: Uint8Array }>
    readonly persons: ReadonlyMap<
      string,
      { readonly subjectIndex: Uint8Array; readonly ciphertext: Uint8Array }
    >
  }>
}

export interface OpeningParts {
  readonly hash: Hash
  readonly vault: Pick<Vault, 'findKeyOfYear' | 'findSubjectKey'>
  readonly sealed: SealedDetailSource
}

/** An entry whose details are asked for. */
export interface ToOpen {
  readonly entry: Entry
  readonly open: readonly DetailKind[]
}

/** What was opened of an entry, each with the key of its commitment, and what nobody can open any more. */
export interface Opened {
  readonly actor?: Detail<ActorDetail>
  readonly person?: Detail<PersonDetail>
  readonly erased?: DetailKind[]
}

/**
 * Opens details for an export. An entry without such a detail has none to open; a detail whose key or row is destroyed is
 * named as erased. @throws DetailDamaged when a detail is not what its entry commits to.
 */
export async function openDetails(parts: OpeningParts, asked: readonly ToOpen[]): Promise<Opened[]> {
  const wanted = asked.filter(({ open }) => open.length > 0).map(({ entry }) => entry.id)
  if (wanted.length === 0) return asked.map(() => ({}))
  const { actors, persons } = await parts.sealed.find(wanted)
  const opened: Opened[] = []
  for (const { entry, open } of asked) {
    const wants = (kind: DetailKind) => open.includes(kind) && entry.commitments[kind] !== null
    const by = actors.get(entry.id)
    const about = persons.get(entry.id)
    const [byKey, aboutKey] = [
      wants('actor') && by ? await parts.vault.findKeyOfYear(by.year) : undefined,
      wants('person') && about ? await parts.vault.findSubjectKey(about.subjectIndex) : undefined,
    ]
    const actor = by && byKey && openSealed(parts.hash, entry, 'actor', byKey, by.ciphertext)
    const person = about && aboutKey && openSealed(parts.hash, entry, 'person', aboutKey, about.ciphertext)
    const erased = [
      ...(wants('actor') && actor === undefined ? ['actor' as const] : []),
      ...(wants('person') && person === undefined ? ['person' as const] : []),
    ]
    opened.push({ ...(actor && { actor }), ...(person && { person }), ...(erased.length > 0 && { erased }) })
  }
  return opened
}
