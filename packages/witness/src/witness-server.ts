import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { WitnessConfig } from './config.ts'
import type { OpenWitness } from './open-witness.ts'
import type { Answer } from './watched-log.ts'
import { WitnessError } from './witness-error.ts'

/** 63 lines of proof and a checkpoint with a hundred signatures fit, also long ones. */
const MOST_BYTES = 512 * 1024
const TEXT = 'text/plain; charset=utf-8'

/** The HTTP interface of https://c2sp.org/tlog-witness, and `/health`. It knows no caller: signatures decide. */
export function witnessServer(
  witness: OpenWitness,
  prefix: WitnessConfig['prefix'],
  onFailure: (error: unknown) => void,
): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(witness, prefix, request)
      .catch((error: unknown): Reply => {
        onFailure(error)
        return { status: 500, contentType: TEXT, body: 'the witness cannot answer now\n' }
      })
      .then(({ status, contentType, body }) => {
        response.writeHead(status, {
          'content-type': contentType,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          ...(status === 405 && { allow: 'POST' }),
          // What is left of a body that is too long is not read.
          ...(status === 413 && { connection: 'close' }),
        })
        response.end(body)
      })
  })
  return server
}

interface Reply extends Omit<Answer, 'status'> {
  readonly status: Answer['status'] | 405 | 413 | 500
}

async function answer(witness: OpenWitness, prefix: string, request: IncomingMessage): Promise<Reply> {
  const path = request.url?.split('?')[0] ?? ''
  if (path === `${prefix}/add-checkpoint`) {
    if (request.method !== 'POST') return text(405, 'send it with POST')
    const body = await readBody(request)
    if (body === 'too-long') return text(413, 'the request is too long')
    return body === undefined ? text(400, 'the request is not UTF-8') : witness.submit(body)
  }
  if (request.method !== 'GET') return text(404, 'there is nothing here')
  if (path === '/health') {
    const health = { status: 'UP', forked: witness.forked() }
    return { status: 200, contentType: 'application/json', body: `${JSON.stringify(health)}\n` }
  }
  const [, id] = /^\/([0-9a-f]{64})\/checkpoint$/.exec(path.slice(prefix.length)) ?? []
  const note = path.startsWith(prefix) && id !== undefined ? await witness.latest(id) : undefined
  return note === undefined
    ? text(404, 'there is nothing here')
    : { status: 200, contentType: TEXT, body: note }
}

/** The body; undefined when it is not UTF-8. */
async function readBody(request: IncomingMessage): Promise<string | 'too-long' | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BYTES) return 'too-long'
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch {
    return undefined
  }
}

function text(status: Reply['status'], body: string): Reply {
  return { status, contentType: TEXT, body: `${body}\n` }
}

/** Resolves when the server accepts connections. @throws WitnessError when the address cannot be had. */
export async function listen(server: Server, { host, port }: WitnessConfig['listen']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use' : 'cannot be used'
      reject(new WitnessError(`${host}:${port} ${why}.`, { cause }))
    })
    server.listen(port, host, resolve)
  })
}
