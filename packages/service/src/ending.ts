import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/**
 * From the moment the service begins to end, `getHealth` answers DOWN, so that nobody sends it new work; everything
 * else is still served until the drain is over, and what is under way then is finished.
 */
export function announceEnding(app: FastifyInstance, drainMilliseconds: number): void {
  let ending = false
  app.addHook('preClose', async () => {
    ending = true
    await wait(drainMilliseconds)
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (ending && request.routeOptions.config.operation === 'getHealth') {
      reply.status(503).send({ status: 'DOWN' })
    } else {
      done()
    }
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // Otherwise the end waits until a connection that is kept for another request is given up.
    if (ending) reply.header('connection', 'close')
    done()
  })
}
