import { InvalidInput } from '@casebridge/service'

const DEFAULT_LIMIT = 50

/** The place of a row in a list by when it was opened. */
interface Place {
  readonly openedAt: string
  readonly id: string
}

/** Reads `cursor` and `limit`. @throws InvalidInput for a cursor that no page gave. */
export function pageFrom({
  cursor,
  limit = DEFAULT_LIMIT,
}: {
  readonly cursor: string | undefined
  readonly limit: number | undefined
}): { readonly limit: number; readonly after?: Place } {
  if (cursor === undefined) return { limit }
  const [openedAt = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const time = Date.parse(openedAt)
  const isPlace =
    rest.length === 0 &&
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString() === openedAt
  if (isPlace) return { limit, after: { openedAt, id } }
  throw new InvalidInput([
    { in: 'query', pointer: '/cursor', code: 'unknown-cursor', detail: 'No page gave this cursor.' },
  ])
}

/** Makes a page of rows that were read one beyond the limit; the row too many says that there is a next page. */
export function pageOf<Row extends Place, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit)
  const items = shown.map(present)
  const last = shown.at(-1)
  if (rows.length <= limit || last === undefined) return { items }
  return { items, next: Buffer.from(`${last.openedAt} ${last.id}`).toString('base64url') }
}
