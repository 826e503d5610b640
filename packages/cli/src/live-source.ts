import { type EarlierHead, type StoredEntry, TILE_WIDTH, tilePath } from '@casebridge/ledger'
import { storedEntries } from './directory-source.ts'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readEntry, readHead, sizeOf } from './wire.ts'

const ANSWER_WITHIN_MILLISECONDS = 30_000
/** A page of 256 entries at their longest, in Base 64, and as much again. */
const MOST_BYTES = 64 * 1024 * 1024

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
  const checkpoint = (await get('/checkpoint')).toString('utf8')
  const size = sizeOf(checkpoint)
  const heads: EarlierHead[] = []
  for await (const head of pages(get, '/v1/treeheads?limit=1000&after=')) {
    const read = readHead(head)
    if (read.size > size) break
    if (read.size <= (heads.at(-1)?.size ?? -1)) throw new SourceError('The service repeats its heads.')
    heads.push(read)
  }
  return {
    origin,
    checkpoint,
    heads,
    entries: pagesBelow(size, get),
    findPolicy: (revision) =>
      get(`/v1/bundles/${revision}`).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return undefined
        throw error
      }),
  }
}

/** @throws SourceError for anything but a success. */
type Get = (path: string) => Promise<Buffer>

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
    const entries =
      (isFull ? await findTile(first / TILE_WIDTH, get) : undefined) ?? (await page(first, size, get))
    // From here on entries are missing. The size is what the service says: it could be asked for ever.
    if (entries.length === 0) return
    yield entries
  }
}

async function findTile(index: number, get: Get): Promise<readonly StoredEntry[] | undefined> {
  const bytes = (level: number | 'entries') => get(`/${tilePath({ level, index, width: TILE_WIDTH })}`)
  try {
    const [bundle, hashes] = await Promise.all([bytes('entries'), bytes(0)])
    return storedEntries(index * TILE_WIDTH, bundle, hashes)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

async function page(first: number, size: number, get: Get): Promise<readonly StoredEntry[]> {
  const { items } = await pageOf(get, `/v1/entries?limit=${TILE_WIDTH}&from=${first}`)
  const last = Math.min(first + TILE_WIDTH, size)
  return list(items, 'The items of a page')
    .map(readEntry)
    .filter(({ index }) => index < last)
}

/** Every item of every page. `next` comes from the service: a page that does not go on would never end. */
async function* pages(get: Get, path: string): AsyncGenerator<unknown> {
  for (let at = 0; ; ) {
    const { items, next } = await pageOf(get, `${path}${at}`)
    const given = list(items, 'The items of a page')
    yield* given
    if (next === undefined) return
    if (given.length === 0) throw new SourceError('The service gives pages with nothing on them.')
    if (!Number.isSafeInteger(next) || Number(next) <= at)
      throw new SourceError('The service repeats its pages.')
    at = Number(next)
  }
}

async function pageOf(get: Get, path: string): Promise<Readonly<Record<string, unknown>>> {
  const body = await get(path)
  let page: unknown
  try {
    page = JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new SourceError(`${path} is not JSON.`, { cause })
  }
  return members(page, 'A page of the log')
}

async function request(url: string, token: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${token}` }
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS) })
    if (!response.ok) throw new Refused(url, response.status)
    return await readBody(url, response)
  } catch (cause) {
    if (cause instanceof SourceError) throw cause
    throw new SourceError(`${url} does not answer.`, { cause })
  }
}

/** What is verified may be hostile: neither its word nor its patience bounds what is read. */
async function readBody(url: string, { body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > MOST_BYTES) throw new SourceError(`${url} answers without end.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
