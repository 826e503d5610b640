import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Registry } from 'prom-client'
import type { Address } from '../run-service.ts'

/**
 * Serves `GET /metrics` on a port of its own, which only the installation's own monitoring may reach: it says how often
 * an operation was called, and asks nobody who they are.
 * @returns what ends it.
 * @throws when the port is taken.
 */
export async function serveMetrics(
  metrics: Pick<Registry, 'metrics' | 'contentType'>,
  { host, port }: Address,
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.metrics().then(
      (text) =>
        response
          .writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
          .end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.listen({ host, port })
  await once(server, 'listening')
  return async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
}
