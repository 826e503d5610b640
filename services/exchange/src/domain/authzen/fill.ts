/** Where a page begins, and how much it holds. */
export interface Position {
  /** Key of the last one before it; empty for the first page. */
  readonly after: string
  readonly limit: number
}

/** A page of what was found. */
export interface Found<T> {
  readonly results: readonly T[]
  /** Key after which the next page begins; undefined when there is none. */
  readonly next?: string
}

interface Keyed<T> {
  readonly key: string
  readonly value: T
}

/** At most as many are looked at for one page: a search costs the same whoever asks, and the rest is a page away. */
const MOST_LOOKED_AT = 500

/** Fills a page from candidates that come in order of key, all of them beyond the position. */
export async function fill<T>(
  candidates: AsyncIterable<Keyed<T>> | Iterable<Keyed<T>>,
  { after, limit }: Position,
  admits: (value: T) => Promise<boolean> | boolean,
): Promise<Found<T>> {
  const results: T[] = []
  let last = after
  let looked = 0
  let lastAdmitted = after
  for await (const { key, value } of candidates) {
    if (looked === MOST_LOOKED_AT) return { results, next: last }
    if (await admits(value)) {
      if (results.length === limit) return { results, next: lastAdmitted }
      results.push(value)
      lastAdmitted = key
    }
    last = key
    looked += 1
  }
  return { results }
}

/** Candidates that are all at hand, put in order, from a position on. */
export function inOrder<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
  { after }: Position,
): readonly Keyed<T>[] {
  return values
    .map((value) => ({ key: keyOf(value), value }))
    .filter(({ key }) => key > after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
