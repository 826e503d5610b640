import { once } from 'node:events'
import { createServer } from 'node:http'
import { LOOPBACK } from '@casebridge/local/postgres'
import type { SignedHead } from '@casebridge/policy'

/** Both heads, as `agreements` gives them. */
export interface Heads {
  readonly bundle: SignedHead
  readonly registry: SignedHead
}

/** Somebody between the exchange and `agreements`, who passes everything on, and may answer with other heads. */
export interface AgreementsBetween {
  readonly url: string
  /** The heads that were last passed on as they came. */
  heads(): Heads
  /** Gives other heads from now on; `undefined` goes back to the truth. */
  give(heads: ((true_: Heads) => Heads) | undefined): void
  close(): void
}

export async function startAgreementsBetween(agreementsUrl: string): Promise<AgreementsBetween> {
  let last: Heads | undefined
  let other: ((true_: Heads) => Heads) | undefined
  const server = createServer(async (request, response) => {
    try {
      const { authorization = '' } = request.headers
      const answer = await fetch(`${agreementsUrl}${request.url}`, { headers: { authorization } })
      let body = new Uint8Array(await answer.arrayBuffer())
      if (answer.ok && request.url?.endsWith('/heads')) {
        last = JSON.parse(new TextDecoder().decode(body)) as Heads
        body = new TextEncoder().encode(JSON.stringify(other ? other(last) : last))
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
    } catch {
      response.destroy()
    }
  }).listen(0, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://${LOOPBACK}:${typeof address === 'object' ? address?.port : ''}`,
    heads() {
      if (last === undefined) throw new Error('no heads were passed on yet')
      return last
    },
    give(heads) {
      other = heads
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
