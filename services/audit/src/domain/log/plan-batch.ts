import type { Place } from './log-store.ts'
import type { Submission } from './submission.ts'

/** What becomes of one request: a place for each entry, or the id that was used before for other bytes. */
export type Outcome = { readonly places: readonly Place[] } | { readonly reusedId: string }

export interface Plan {
  /** Entries to append, in order, the first of them at the size of the tree. */
  readonly fresh: readonly (Submission & Place)[]
  /** One for each request, in order. */
  readonly outcomes: readonly Outcome[]
}

/**
 * Decides where the entries of the waiting requests go. An entry that is in the log already keeps its place, whoever
 * repeats it; a request with an id that stands for other bytes is refused whole.
 * @param stored places of those ids that are in the log.
 * @param size of the tree that the fresh entries extend.
 */
export function planBatch(
  requests: readonly (readonly Submission[])[],
  stored: readonly Place[],
  size: number,
): Plan {
  const places = new Map(stored.map((place) => [place.entryId, place]))
  const fresh: (Submission & Place)[] = []
  const outcomes = requests.map((request): Outcome => {
    const added = new Map<string, Submission & Place>()
    for (const submission of request) {
      const entryId = submission.entry.id
      const earlier = places.get(entryId) ?? added.get(entryId)
      if (earlier === undefined)
        added.set(entryId, { ...submission, entryId, index: size + fresh.length + added.size })
      else if (Buffer.compare(earlier.leafHash, submission.leafHash) !== 0) return { reusedId: entryId }
    }
    for (const [entryId, place] of added) places.set(entryId, place)
    fresh.push(...added.values())
    return { places: request.flatMap(({ entry }) => places.get(entry.id) ?? []) }
  })
  return { fresh, outcomes }
}
