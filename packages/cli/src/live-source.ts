import { type EarlierHead, parseCheckpoint, parseNote, type StoredEntry } from '@casebridge/ledger'
import { type LogSource, SourceError } from './source.ts'
import { list, members, readEntry, readHead } from './wire.ts'

export interface LiveLog {
  /** Origin of the audit service, e.g. `https://audit.example`. */
  readonly url: string
  /** Name of the log. */
  readonly origin: string
  /** Access token of an auditor. */
  readonly token: string
}

const PAGE = 1000

/** Reads a running audit service. @throws SourceError when it does not answer as its contract says. */
export async function liveSource({ url, origin, token }: LiveLog): Promise<LogSource> {
  const base = url.replace(/\/$/, '')
  const get = (path: string) => request(`${base}${path}`, token)
  // The checkpoint first: everything it counts is there by then, and what is appended meanwhile is not looked at.
  const checkpoint = await (await get('/checkpoint')).text()
  const size = sizeOf(checkpoint)
  const heads: EarlierHead[] = []
  for await (const head of pages(get, '/v1/treeheads?limit=1000&after=')) {
    const read = readHead(head)
    if (read.size <= size) heads.push(read)
  }
  return { origin, checkpoint, heads, entries: entriesBelow(size, get) }
}

type Get = (path: string) => Promise<Response>

async function* entriesBelow(size: number, get: Get): AsyncGenerator<StoredEntry> {
  for await (const value of pages(get, `/v1/entries?limit=${PAGE}&from=`)) {
    const entry = readEntry(value)
    if (entry.index >= size) return
    yield entry
  }
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
  const why =
    response.status === 401 || response.status === 403 ? ' (the token must be that of an auditor)' : ''
  throw new SourceError(`${url} answered ${response.status}${why}.`)
}

/** A checkpoint that cannot be read counts nothing; verifying it says what is wrong with it. */
function sizeOf(checkpoint: string): number {
  try {
    return parseCheckpoint(parseNote(checkpoint).text).size
  } catch {
    return 0
  }
}
