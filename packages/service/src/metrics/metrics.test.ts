import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { createFixture, operation, PUBLIC } from '../../test/fixtures.ts'
import { NotFound } from '../problems.ts'

const HOST = '127.0.0.1'
const PLANTED = 'wanda-verhoeven'

const apps: FastifyInstance[] = []
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())))

/** A service that is measured, with `GET /v1/thing/{name}` for anybody. */
async function measuredService() {
  const port = await freePort()
  const paths = {
    '/thing/{name}': {
      get: operation('getThing', {
        ...PUBLIC,
        parameters: [
          { name: 'name', in: 'path', required: true, schema: { type: 'string', maxLength: 64 } },
          { name: 'about', in: 'query', schema: { type: 'string', maxLength: 64 } },
        ],
      }),
    },
  }
  const getThing = async () => {
    throw new NotFound()
  }
  const connections = () => ({ used: 3, idle: 2, waiting: 1 })
  const app = await createFixture({
    ...{ paths, handlers: { getThing } },
    measured: { host: HOST, port, connections },
  })
  apps.push(app)
  await app.ready()
  const scrape = (path = '/metrics', method = 'GET') => fetch(`http://${HOST}:${port}${path}`, { method })
  return { app, scrape }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('what is measured of a service', () => {
  it('is how often and how long each operation was answered, and how the pool stands', async () => {
    const { app, scrape } = await measuredService()
    await app.inject('/v1/thing/bench')
    const answer = await scrape()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await answer.text()
    expect(text).toContain(
      'casebridge_answer_seconds_count{service="audit",operation="getThing",status="404"} 1\n',
    )
    expect(text).toContain('casebridge_database_connections{state="waiting",service="audit"} 1\n')
    expect(text).toContain('process_cpu_seconds_total')
  })

  it('has no word of any request in it', async () => {
    const { app, scrape } = await measuredService()
    await app.inject(`/v1/thing/${PLANTED}?about=${PLANTED}`)
    await app.inject({ url: `/v1/${PLANTED}`, headers: { 'user-agent': PLANTED, traceparent: PLANTED } })
    await app.inject({ method: 'POST', url: `/v1/thing/${PLANTED}`, payload: { name: PLANTED } })
    await app.inject({ url: '/v1/thing/%zz' })
    const text = await (await scrape()).text()
    expect(text).toContain('operation="none",status="404"')
    expect(text).not.toContain(PLANTED)
    expect(text).not.toContain('zz')
  })

  it('is shown by GET /metrics on its own port and by nothing else', async () => {
    const { app, scrape } = await measuredService()
    expect((await app.inject('/metrics')).statusCode).toBe(404)
    expect((await scrape('/')).status).toBe(404)
    expect((await scrape('/metrics', 'POST')).status).toBe(404)
  })

  it('ends with the service', async () => {
    const { app, scrape } = await measuredService()
    await app.close()
    await expect(scrape()).rejects.toThrow()
  })
})
