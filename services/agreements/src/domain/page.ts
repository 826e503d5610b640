import { InvalidInput } from '@casebridge/service'

const DEFAULT_LIMIT = 50

export interface PageQuery {
  readonly cursor?: string
  readonly limit?: number
}

/**
 * What a page starts after, and how many it holds.
 * @param parse reads the key that a cursor of this list carries; undefined for a text that is none
 * @throws InvalidInput for a cursor that no page of this list gave
 */
export function pageOf<Key>(
  { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  parse: (text: string) => Key | undefined,
): { readonly after: Key | undefined; readonly limit: number } {
  if (cursor === undefined) return { after: undefined, limit }
  const after = parse(Buffer.from(cursor, 'base64url').toString())
  if (after !== undefined) return { after, limit }
  throw new InvalidInput([
    { in: 'query', pointer: '/cursor', code: 'unknown-cursor', detail: 'No page gave this cursor.' },
  ])
}

/** A page of rows that were read one beyond the limit: the row too many says that there is a next one. */
export function paged<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
  present: (row: Row) => Item,
): { readonly items: Item[]; readonly next?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const items = shown.map(present)
  if (rows.length <= limit || last === undefined) return { items }
  return { items, next: Buffer.from(keyOf(last)).toString('base64url') }
}
