import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { PoolCounts } from '../database.ts'

/** Seconds: from an answer out of memory to one that waited for the database as long as it may. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
/** Of what no operation answers: an unknown address, a request that cannot be read. */
const NO_OPERATION = 'none'

/**
 * What is measured of one service: its process, its answers, its connections to the database.
 *
 * INVARIANT (I5): a label is a word of the contract or of this file, never of a request: no address, no id, no name.
 */
export function createMetrics(
  service: string,
  app: FastifyInstance,
  connections: () => PoolCounts,
): Pick<Registry, 'metrics' | 'contentType'> {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const answers = new Histogram({
    name: 'casebridge_answer_seconds',
    help: 'From the arrival of a request until its answer was written, by operation of the contract and status.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    const operation = request.routeOptions.config?.operation ?? NO_OPERATION
    answers.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
  new Gauge({
    name: 'casebridge_database_connections',
    help: 'Connections to the database that are used or idle, and calls that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(connections())) this.set({ state }, count)
    },
  })
  return registry
}
