import type { FastifyInstance } from 'fastify'
import type { PoolCounts } from '../database.ts'
import type { Address } from '../run-service.ts'
import { createMetrics } from './metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

export interface Measured extends Address {
  readonly connections: () => PoolCounts
}

/** Measures a service as long as it runs. It does not start when the port is taken. */
export function measure(app: FastifyInstance, service: string, { connections, ...address }: Measured): void {
  const metrics = createMetrics(service, app, connections)
  let stop = async () => {}
  app.addHook('onReady', async () => {
    stop = await serveMetrics(metrics, address)
  })
  app.addHook('onClose', () => stop())
}
