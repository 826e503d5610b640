import { type EarlierHead, type StoredEntry, TILE_WIDTH, tilePath } from '@casebridge/ledger'
import { storedEntries } from './directory-source.ts'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readEntry, readHead, sizeOf } from './wire.ts'

export interface LiveLog {
  /** Origin of the audit service, e.g. `https://audit.example`. */
  readonly url: string
  /** Name of the log. */
  readonly origin: string
  /** Access token of an auditor. */
  readonly token: string
}

/** Reads a running audit service. @throws SourceError when it does not answer as its contract says. */
export async function liveSource({ url, origin, token }: LiveLog): Promise<LogSource> {
  const base = url.replace(/\/$/, '')
  const get: Get = (path) => request(`${base}${path}`, token)
  // The checkpoint first: everything it counts is there by then, and what is appended meanwhile is not looked at.
  const checkpoint = await (await get('/checkpoint')).text()
  const size = sizeOf(checkpoint)
  const heads: EarlierHead[] = []
  for await (const head of pages(get, '/v1/treeheads?limit=1000&after=')) {
    const read = readHead(head)
    if (read.size <= size) heads.push(read)
  }
  return {
    origin,
    checkpoint,
    heads,
    entries: pagesBelow(size, get),
    findPolicy: async (revision) => {
      const answer = await get(`/v1/bundles/${revision}`).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return undefined
        throw error
      })
      return answer?.bytes()
    },
  }
}

/** @throws SourceError for anything but a success. */
type Get = (path: string) => Promise<Response>

class Refused extends SourceError {
  readonly status: number

  constructor(url: string, status: number) {
    const why = status === 401 || status === 403 ? ' (the token must be that of an auditor)' : ''
    super(`${url} answered ${status}${why}.`)
    this.status = status
  }
}

/**
 * Full tiles as they are served, two requests for 256 entries. Where the service has none, because it is not full yet or
 * because an entry of it is gone, the entries one page at a time: so a gap is named by its index.
 */
async function* pagesBelow(size: number, get: Get): AsyncGenerator<readonly StoredEntry[]> {
  for (let first = 0; first < size; first += TILE_WIDTH) {
    const isFull = first + TILE_WIDTH <= size
    yield (isFull ? await findTile(first / TILE_WIDTH, get) : undefined) ?? (await page(first, size, get))
  }
}

async function findTile(index: number, get: Get): Promise<readonly StoredEntry[] | undefined> {
  const bytes = async (level: number | 'entries') =>
    (await get(`/${tilePath({ level, index, width: TILE_WIDTH })}`)).bytes()
  try {
    const [bundle, hashes] = await Promise.all([bytes('entries'), bytes(0)])
    return storedEntries(index * TILE_WIDTH, bundle, hashes)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

async function page(first: number, size: number, get: Get): Promise<readonly StoredEntry[]> {
  const answer = await get(`/v1/entries?limit=${TILE_WIDTH}&from=${first}`)
  const { items } = members(await answer.json(), 'A page of the log')
  const last = Math.min(first + TILE_WIDTH, size)
  return list(items, 'The items of a page')
    .map(readEntry)
    .filter(({ index }) => index < last)
}

/** Every item of every page. `next` comes from the service: a page that does not go on would never end. */
async function* pages(get: Get, path: string): AsyncGenerator<unknown> {
  for (let at = 0; ; ) {
    const { items, next } = members(await (await get(`${path}${at}`)).json(), 'A page of the log')
    yield* list(items, 'The items of a page')
    if (next === undefined) return
    if (!Number.isSafeInteger(next) || Number(next) <= at)
      throw new SourceError('The service repeats its pages.')
    at = Number(next)
  }
}

async function request(url: string, token: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) }).catch(
    (cause: unknown) => {
      throw new SourceError(`${url} does not answer.`, { cause })
    },
  )
  if (response.ok) return response
  throw new Refused(url, response.status)
}
