import { connect, type Socket } from 'node:net'
import { callFor } from './callers.ts'
import { freshEntry } from './ledger-entries.ts'

/** What a slice of load is: entries one a request, or proofs of entries by their ids. */
export interface Load {
  readonly port: number
  readonly token: string
  readonly callers: number
  readonly milliseconds: number
  readonly knownSize: number
  /** Made beforehand, so that the time is the service's. */
  readonly requests: number
  /** Ask for the proofs of these instead of appending. */
  readonly proofsOf?: readonly string[]
}

export interface Loaded {
  readonly rate: number
  readonly waits: readonly number[]
  /** Of the newest entry that was appended. */
  readonly newest: number
}

// The load generator: a process of its own that does as little as it can, for it runs on the same cores.
process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ failed: String(error) }),
  )
})

async function run(load: Load): Promise<Loaded> {
  const requests = Array.from({ length: load.requests }, (_, i) => requestOf(load, i))
  const callers = await Promise.all(Array.from({ length: load.callers }, () => openCaller(load.port)))
  let next = 0
  let newest = 0
  const { rate, waits } = await callFor(load.milliseconds, load.callers, async (caller) => {
    const request = requests[next++]
    if (request === undefined) throw new Error('the requests that were made beforehand did not last')
    const answer = await callers[caller]?.(request)
    newest = Math.max(newest, Number(/"index":(\d+)/.exec(answer ?? '')?.[1]))
  })
  return { rate, waits, newest }
}

function requestOf({ token, knownSize, proofsOf }: Load, i: number): Buffer {
  const common = `Host: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n`
  if (proofsOf)
    return Buffer.from(`GET /v1/entries/${proofsOf[i % proofsOf.length]}/proof HTTP/1.1\r\n${common}\r\n`)
  const { leaf, actor, person } = freshEntry()
  const entries = [{ entry: Buffer.from(leaf).toString('base64'), actor, person }]
  const body = JSON.stringify({ knownSize, entries })
  const head = `POST /v1/entries HTTP/1.1\r\n${common}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  return Buffer.from(head + body)
}

/** One kept connection; gives the body of each answer. */
async function openCaller(port: number): Promise<(request: Buffer) => Promise<string>> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return (request) => {
    socket.write(request)
    return answerOn(socket)
  }
}

function answerOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', read).once('close', closed)
    function closed(): void {
      reject(new Error('the service closed the connection'))
    }
    function read(bytes: Buffer): void {
      text += bytes.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
      if (end < 0 || text.length < end + 4 + length) return
      socket.off('data', read).off('close', closed)
      if (/^HTTP\/1\.1 20[01] /.test(text)) resolve(text.slice(end + 4))
      else reject(new Error(text))
    }
  })
}
