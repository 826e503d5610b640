import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths as agreements } from './generated/agreements.ts'
import type { paths as audit } from './generated/audit.ts'
import { basePaths } from './generated/base-paths.ts'
import type { paths as exchange } from './generated/exchange.ts'

/** Paths of every service, as its contract writes them. */
export interface Paths {
  readonly agreements: agreements
  readonly exchange: exchange
  readonly audit: audit
}

export type ServiceClient<S extends keyof Paths> = Client<Paths[S]>

export interface ClientOptions {
  /** Origin of the service, e.g. `https://audit.example`; the contract adds `/v1`. */
  readonly baseUrl: string
  /** Access token for this service; asked for with every request, so give one that caches. */
  readonly token?: () => Promise<string>
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * A typed client of one service; uses nothing but `fetch`, so it works in a browser too. A problem document comes back
 * as `error`, with `response`; only a failing network or token source rejects.
 */
export function createClient<S extends keyof Paths>(service: S, options: ClientOptions): ServiceClient<S> {
  const origin = options.baseUrl.replace(/\/$/, '')
  const base: BasePaths = basePaths[service]
  const client = createFetchClient<Paths[S]>({
    baseUrl: origin,
    ...(options.fetch ? { fetch: options.fetch } : {}),
  })
  // Some paths, such as /health, lie outside `/v1`; the library takes a base address with every request.
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const) {
    const send = client[method] as Send
    const sendToBase: Send = (path, init) =>
      send(path, { baseUrl: `${origin}${base.own[path] ?? base.default}`, ...init })
    Object.assign(client, { [method]: sendToBase })
  }
  const { token } = options
  if (token) {
    client.use({
      async onRequest({ request }) {
        request.headers.set('authorization', `Bearer ${await token()}`)
        return request
      },
    })
  }
  return client
}

interface BasePaths {
  readonly default: string
  readonly own: Readonly<Record<string, string>>
}

type Send = (path: string, init?: object) => Promise<unknown>
