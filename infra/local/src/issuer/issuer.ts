import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { IssuerConfig } from './config.ts'
import { loadIssuerKeys } from './keys.ts'
import { createProvider } from './provider.ts'

export interface Issuer {
  readonly server: Server
  /** Takes up the keys and clients as the files are now, without dropping a request. */
  reload(): Promise<void>
}

/** The local OpenID issuer behind an HTTP server that is not listening yet. */
export async function createIssuer(config: IssuerConfig): Promise<Issuer> {
  let answer = await load(config)
  const server = createServer((request, response) => {
    if (request.url !== '/health') return answer(request, response)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"UP"}')
  })
  return {
    server,
    async reload() {
      answer = await load(config)
    },
  }
}

async function load(config: IssuerConfig): Promise<RequestListener> {
  const clients = JSON.parse(readFileSync(config.clientsFile, 'utf8'))
  const provider = createProvider(config.publicUrl, clients, await loadIssuerKeys(config.keysFile))
  provider.on('server_error', (_context, error) => console.error(error))
  return provider.callback()
}
