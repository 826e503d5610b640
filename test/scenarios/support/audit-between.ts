import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { LOOPBACK } from '@casebridge/local/postgres'

/** What the exchange asked to be appended, and how the real audit service would answer. */
export interface Append {
  readonly entries: readonly { readonly entry: string }[]
  readonly knownSize: number
}

export type Answer = { readonly status: number; readonly body: unknown }
export type Lie = (append: Append, honestly: () => Promise<Answer>) => Promise<Answer> | Answer

/** Somebody between the exchange and the audit service, who passes everything on until told to lie. */
export interface AuditBetween {
  readonly url: string
  /** Whom to pass on to. */
  toward(auditUrl: string): void
  /** Answers what is to be appended with a lie, for as long as the work takes. */
  lying<T>(lie: Lie, work: () => Promise<T>): Promise<T>
  close(): void
}

export async function startAuditBetween(): Promise<AuditBetween> {
  let audit: string | undefined
  let lie: Lie | undefined
  const server = createServer(async (request, response) => {
    try {
      if (request.method === 'GET') return await passOnReading(`${audit}${request.url}`, request, response)
      const body = await text(request)
      const honestly = () => passOn(`${audit}${request.url}`, request.headers.authorization, body)
      const { status, body: said } = lie ? await lie(JSON.parse(body), honestly) : await honestly()
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    } catch {
      response.destroy()
    }
  }).listen(0, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://${LOOPBACK}:${typeof address === 'object' ? address?.port : ''}`,
    toward: (auditUrl) => {
      audit = auditUrl
    },
    async lying(what, work) {
      lie = what
      try {
        return await work()
      } finally {
        lie = undefined
      }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

// The exchange asks for bundles that nobody else has any more.
async function passOnReading(url: string, { headers }: IncomingMessage, response: ServerResponse) {
  const answer = await fetch(url, { headers: { authorization: headers.authorization ?? '' } })
  const type = answer.headers.get('content-type') ?? ''
  response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()))
}

async function passOn(url: string, authorization = '', body: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body,
  })
  return { status: response.status, body: await response.json() }
}
