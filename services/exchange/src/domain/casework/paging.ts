import { InvalidInput } from '@casebridge/service'

const DEFAULT_LIMIT = 50

/** A page to read: rows beyond `after`, at most `limit`. */
export interface PageRequest {
  readonly after: string | undefined
  readonly limit: number
}

export interface Page<T> {
  readonly items: T[]
  readonly next?: string
}

/** Whether a text is a sort key of a list: what a cursor of that list carries. */
export type IsKey = (text: string) => boolean

/** Lists in order of id. */
export const isId: IsKey = (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Lists in order of a moment, RFC 3339 UTC, then of id. */
export const isMomentAndId: IsKey = (text) => {
  const [moment = '', id = '', ...rest] = text.split(' ')
  const time = Date.parse(moment)
  return rest.length === 0 && isId(id) && !Number.isNaN(time) && new Date(time).toISOString() === moment
}

/** Reads `cursor` and `limit` of a query. @throws InvalidInput for a cursor that no page of this list gave. */
export function pageRequestOf(
  query: { readonly cursor?: string; readonly limit?: number },
  isKey: IsKey = isId,
): PageRequest {
  const { cursor, limit = DEFAULT_LIMIT } = query
  if (cursor === undefined) return { after: undefined, limit }
  const key = Buffer.from(cursor, 'base64url').toString()
  if (isKey(key)) return { after: key, limit }
  throw new InvalidInput([
    { in: 'query', pointer: '/cursor', code: 'unknown-cursor', detail: 'No page gave this cursor.' },
  ])
}

/**
 * Makes a page of rows that were read one beyond the limit; the row too many says that there is a next page.
 *
 * @param keyOf the sort key of a row, which becomes the cursor
 */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
  present: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const items = shown.map(present)
  return rows.length > limit && last !== undefined ? { items, next: encode(keyOf(last)) } : { items }
}

function encode(key: string): string {
  return Buffer.from(key).toString('base64url')
}
