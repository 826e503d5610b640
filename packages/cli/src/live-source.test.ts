import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { signCheckpoint, toBase64 } from '@casebridge/ledger'
import { afterEach, describe, expect, it } from 'vitest'
import { aLog, logKey, logSigner, ORIGIN } from '../../ledger/test/log.ts'
import { liveSource } from './live-source.ts'
import { SourceError } from './source.ts'
import { verify } from './verify.ts'

const log = aLog(5)
const HEADS = { items: [] }
const PAGE = {
  items: log.stored().map(({ index, leaf, leafHash }) => ({
    index,
    entry: toBase64(leaf ?? new Uint8Array()),
    leafHash: toBase64(leafHash),
  })),
}

type Reply = (response: ServerResponse, request: IncomingMessage) => void
let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
})

describe('verify, of a service that is hostile', () => {
  it('holds for one that is honest', async () => {
    expect(await result({})).toMatchObject({ ok: true, size: 5 })
  })

  it.each<[string, Partial<Replies>, RegExp]>([
    ['heads that never end', { heads: endlessHeads }, /repeats its heads/],
    ['pages of heads with nothing on them', { heads: emptyPages }, /nothing on them/],
    ['an answer without end', { checkpoint: flood }, /answers without end/],
    ['an answer that breaks off', { entries: breakOff }, /does not answer/],
    ['what is not JSON', { entries: (response) => response.end('<html>') }, /is not JSON/],
    ['a page that is null', { entries: (response) => response.end('null') }, /is no object/],
    [
      'an index that is no number',
      { entries: json({ items: [{ index: '0' }] }) },
      /is not written as an entry/,
    ],
    ['an answer from elsewhere that loops', { checkpoint: redirectToSelf }, /does not answer/],
  ])('ends, and says why: %s', async (_, replies, why) => {
    await expect(result(replies)).rejects.toThrow(SourceError)
    server?.closeAllConnections()
    server?.close()
    await expect(result(replies)).rejects.toThrow(why)
  })

  it.each<[string, Partial<Replies>]>([
    ['has no entry of what it has signed', { entries: json({ items: [] }) }],
    ['has other members than are asked for', { entries: json({ __proto__: null, items: [], size: 5 }) }],
  ])('ends, and names the first that is missing, when it %s', async (_, replies) => {
    expect(await result(replies)).toMatchObject({
      ok: false,
      firstBroken: { what: 'entry-missing', index: 0 },
    })
  })

  it('ends when it has signed more than anybody can read, and has nothing', async () => {
    const size = 2 ** 50
    const note = signCheckpoint({ origin: ORIGIN, size, root: new Uint8Array(32) }, [logSigner])
    const checkpoint: Reply = (response) => response.end(note)
    const verification = await result({ checkpoint, entries: json({ items: [] }), tiles: notFound })
    expect(verification).toMatchObject({ ok: false, firstBroken: { what: 'entry-missing', index: 0 } })
  })
})

interface Replies {
  readonly checkpoint: Reply
  readonly heads: Reply
  readonly entries: Reply
  readonly tiles: Reply
}

async function result(given: Partial<Replies>) {
  const replies: Replies = {
    checkpoint: (response) => response.end(log.checkpoint()),
    heads: json(HEADS),
    entries: json(PAGE),
    tiles: notFound,
    ...given,
  }
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path.startsWith('/checkpoint')) replies.checkpoint(response, request)
    else if (path.startsWith('/v1/treeheads')) replies.heads(response, request)
    else if (path.startsWith('/v1/entries')) replies.entries(response, request)
    else replies.tiles(response, request)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const source = await liveSource({ url: `http://127.0.0.1:${port}`, origin: ORIGIN, token: 'x' })
  return (await verify(source, { origin: ORIGIN, verifiers: [logKey] }, [])).verification
}

function json(value: unknown): Reply {
  return (response) => response.end(JSON.stringify(value))
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end()
}

/** Every page goes on, and the same head is on each. */
function endlessHeads(response: ServerResponse, { url = '' }: IncomingMessage): void {
  const after = Number(new URL(url, 'http://x').searchParams.get('after'))
  json({ items: [{ size: 1, root: toBase64(new Uint8Array(32)) }], next: after + 1 })(
    response,
    {} as IncomingMessage,
  )
}

function emptyPages(response: ServerResponse, { url = '' }: IncomingMessage): void {
  const after = Number(new URL(url, 'http://x').searchParams.get('after'))
  json({ items: [], next: after + 1 })(response, {} as IncomingMessage)
}

function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(1024 * 1024, 'a')
  const more = () => {
    while (response.writable && response.write(chunk));
  }
  response.on('drain', more)
  more()
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('{"items":[')
  setTimeout(() => response.destroy(), 20)
}

function redirectToSelf(response: ServerResponse): void {
  response.writeHead(302, { location: '/checkpoint' }).end()
}
